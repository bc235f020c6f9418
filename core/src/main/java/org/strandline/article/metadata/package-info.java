/** Headlines, bylines, agencies and publication times, however a page writes them. */
@NullMarked
package org.strandline.article.metadata;

import org.jspecify.annotations.NullMarked;
