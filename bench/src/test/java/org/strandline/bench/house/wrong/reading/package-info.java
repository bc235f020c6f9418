/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.reading;

import org.jspecify.annotations.NullMarked;
