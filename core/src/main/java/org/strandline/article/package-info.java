/** How a page becomes an article. */
@NullMarked
package org.strandline.article;

import org.jspecify.annotations.NullMarked;
