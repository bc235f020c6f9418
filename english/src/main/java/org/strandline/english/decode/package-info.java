/** From the network's scores to sentences, trees and names. */
@NullMarked
package org.strandline.english.decode;

import org.jspecify.annotations.NullMarked;
