/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.words;

import org.jspecify.annotations.NullMarked;
