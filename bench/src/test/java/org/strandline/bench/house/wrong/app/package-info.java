/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.app;

import org.jspecify.annotations.NullMarked;
