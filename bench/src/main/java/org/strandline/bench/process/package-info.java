/** Scores what is read of negotiations. */
@NullMarked
package org.strandline.bench.process;

import org.jspecify.annotations.NullMarked;
