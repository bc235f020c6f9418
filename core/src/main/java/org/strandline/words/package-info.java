/** English words as data: lists kept in resources, and the words for numbers. Knows no text and no record; every finder may use it. */
@NullMarked
package org.strandline.words;

import org.jspecify.annotations.NullMarked;
