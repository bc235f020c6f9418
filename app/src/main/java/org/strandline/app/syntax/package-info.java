/** Sentences as CoNLL-U for programs, and as drawn trees for people. */
@NullMarked
package org.strandline.app.syntax;

import org.jspecify.annotations.NullMarked;
