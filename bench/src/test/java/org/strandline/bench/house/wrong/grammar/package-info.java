/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.grammar;

import org.jspecify.annotations.NullMarked;
