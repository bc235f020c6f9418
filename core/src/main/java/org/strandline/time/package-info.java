/** Finds the words for times in a text and says what they mean, as TIMEX3 does. */
@NullMarked
package org.strandline.time;

import org.jspecify.annotations.NullMarked;
