/** Finds the counts, shares, sums and ranks of an article, and whose figures they are. */
@NullMarked
package org.strandline.figure;

import org.jspecify.annotations.NullMarked;
