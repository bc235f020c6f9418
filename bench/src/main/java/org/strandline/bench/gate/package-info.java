/** Holds scores to their floors: what was reached once is not given up again without anyone noticing. */
@NullMarked
package org.strandline.bench.gate;

import org.jspecify.annotations.NullMarked;
