/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.story;

import org.jspecify.annotations.NullMarked;
