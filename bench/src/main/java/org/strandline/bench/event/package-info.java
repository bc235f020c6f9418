/** Scores who did what to whom. */
@NullMarked
package org.strandline.bench.event;

import org.jspecify.annotations.NullMarked;
