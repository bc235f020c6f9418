/** Scores of every layer against public data. */
@NullMarked
package org.strandline.bench;

import org.jspecify.annotations.NullMarked;
