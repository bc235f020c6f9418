/** Puts the steps together: a page goes in, a record comes out. */
@NullMarked
package org.strandline.reading;

import org.jspecify.annotations.NullMarked;
