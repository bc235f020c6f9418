/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.text;

import org.jspecify.annotations.NullMarked;
