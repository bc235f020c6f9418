/** What is new in the store since somebody asked last. */
@NullMarked
package org.strandline.app.web.wire;

import org.jspecify.annotations.NullMarked;
