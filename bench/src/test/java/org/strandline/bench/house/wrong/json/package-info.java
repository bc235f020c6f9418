/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.json;

import org.jspecify.annotations.NullMarked;
