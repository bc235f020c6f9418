/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.store;

import org.jspecify.annotations.NullMarked;
