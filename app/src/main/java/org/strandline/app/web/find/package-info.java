/** Searching the pages of a store: what was asked, who finds it, and how it is shown. */
@NullMarked
package org.strandline.app.web.find;

import org.jspecify.annotations.NullMarked;
