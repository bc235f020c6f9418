/** Wordings beside each other: sentences, words by what they say rather than how they are written, and what an edit changes. */
@NullMarked
package org.strandline.story.wording;

import org.jspecify.annotations.NullMarked;
