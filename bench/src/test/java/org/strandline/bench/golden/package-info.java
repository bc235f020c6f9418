/** Facts of invented pages, made to be read by people. */
@NullMarked
package org.strandline.bench.golden;

import org.jspecify.annotations.NullMarked;
