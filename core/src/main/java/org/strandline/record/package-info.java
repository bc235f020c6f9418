/** What Strandline says about a page: all the data, nothing that acts. */
@NullMarked
package org.strandline.record;

import org.jspecify.annotations.NullMarked;
