/** Pages that were read by people first: what a careful reader says of each is compared with what Strandline says. */
@NullMarked
package org.strandline.golden;

import org.jspecify.annotations.NullMarked;
