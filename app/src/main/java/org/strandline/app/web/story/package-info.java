/** Stories as people see them: what is new, when, who said it, how the figures moved, where the parties stand. */
@NullMarked
package org.strandline.app.web.story;

import org.jspecify.annotations.NullMarked;
