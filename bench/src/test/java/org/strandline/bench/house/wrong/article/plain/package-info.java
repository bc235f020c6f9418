/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.article.plain;

import org.jspecify.annotations.NullMarked;
