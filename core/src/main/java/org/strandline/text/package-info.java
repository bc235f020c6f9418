/** Characters and where they stand. Knows nothing of news. */
@NullMarked
package org.strandline.text;

import org.jspecify.annotations.NullMarked;
