/** The gazetteer, and the choice of what a name of a place means on a page. */
@NullMarked
package org.strandline.place;

import org.jspecify.annotations.NullMarked;
