/** Lists: what is in them, how they are sorted and filtered, and how they are shown and given out. */
@NullMarked
package org.strandline.app.web.list;

import org.jspecify.annotations.NullMarked;
