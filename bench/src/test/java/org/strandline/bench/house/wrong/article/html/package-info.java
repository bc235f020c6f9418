/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.article.html;

import org.jspecify.annotations.NullMarked;
