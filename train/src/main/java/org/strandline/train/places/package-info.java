/** Makes the gazetteer that core ships from packages of GeoNames data. */
@NullMarked
package org.strandline.train.places;

import org.jspecify.annotations.NullMarked;
