/** Scores of where places are. */
@NullMarked
package org.strandline.bench.place;

import org.jspecify.annotations.NullMarked;
