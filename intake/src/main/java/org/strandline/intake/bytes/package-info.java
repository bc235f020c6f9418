/** Bytes as they come: counted, bounded, unpacked. */
@NullMarked
package org.strandline.intake.bytes;

import org.jspecify.annotations.NullMarked;
