/** Scores the finder of times. */
@NullMarked
package org.strandline.bench.time;

import org.jspecify.annotations.NullMarked;
