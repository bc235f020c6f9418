/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.article;

import org.jspecify.annotations.NullMarked;
