/** Makes the list that says how many articles use a word. */
@NullMarked
package org.strandline.train.words;

import org.jspecify.annotations.NullMarked;
