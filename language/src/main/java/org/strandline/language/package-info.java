/** Which language a text is in. */
@NullMarked
package org.strandline.language;

import org.jspecify.annotations.NullMarked;
