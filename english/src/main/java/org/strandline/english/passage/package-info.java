/** What a passage means, as a vector: for finding passages that say the same in other words. */
@NullMarked
package org.strandline.english.passage;

import org.jspecify.annotations.NullMarked;
