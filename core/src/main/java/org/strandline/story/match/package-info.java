/**
 * Which pages tell one story, and which are copies or versions of one another. Pages are compared by their sketches; the sketches'
 * keys say which pages are worth comparing.
 */
@NullMarked
package org.strandline.story.match;

import org.jspecify.annotations.NullMarked;
