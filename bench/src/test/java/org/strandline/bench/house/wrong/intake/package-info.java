/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.intake;

import org.jspecify.annotations.NullMarked;
