/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.language;

import org.jspecify.annotations.NullMarked;
