/** In which character set some bytes are, whatever was said about them. */
@NullMarked
package org.strandline.intake.charset;

import org.jspecify.annotations.NullMarked;
