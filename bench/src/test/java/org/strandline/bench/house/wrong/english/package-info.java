/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.english;

import org.jspecify.annotations.NullMarked;
