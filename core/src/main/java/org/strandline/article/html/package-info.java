/** Web pages: the only place that sees a document tree. */
@NullMarked
package org.strandline.article.html;

import org.jspecify.annotations.NullMarked;
