/** Scores figures: quantities in sentences, and the tolls of incidents. */
@NullMarked
package org.strandline.bench.figure;

import org.jspecify.annotations.NullMarked;
