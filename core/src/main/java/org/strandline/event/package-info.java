/** Who did what to whom. */
@NullMarked
package org.strandline.event;

import org.jspecify.annotations.NullMarked;
