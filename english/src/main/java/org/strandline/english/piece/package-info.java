/** From characters to what the network reads: atoms, word pieces, shapes. */
@NullMarked
package org.strandline.english.piece;

import org.jspecify.annotations.NullMarked;
