/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.record;

import org.jspecify.annotations.NullMarked;
