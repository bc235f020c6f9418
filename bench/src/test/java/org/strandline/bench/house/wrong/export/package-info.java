/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.export;

import org.jspecify.annotations.NullMarked;
