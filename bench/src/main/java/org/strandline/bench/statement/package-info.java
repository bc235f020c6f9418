/** Scores of who said what. */
@NullMarked
package org.strandline.bench.statement;

import org.jspecify.annotations.NullMarked;
