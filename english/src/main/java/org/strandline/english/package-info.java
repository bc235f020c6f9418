/** Reads English: sentences, tokens, trees and names by one pass of a small network. */
@NullMarked
package org.strandline.english;

import org.jspecify.annotations.NullMarked;
