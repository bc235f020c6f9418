/** Plain-text scrapes: pages that have lost their mark-up. */
@NullMarked
package org.strandline.article.plain;

import org.jspecify.annotations.NullMarked;
