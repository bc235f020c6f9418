/** A story told from the records of its pages: who is who, who said what, figures, positions, days, and what is new. */
@NullMarked
package org.strandline.story;

import org.jspecify.annotations.NullMarked;
