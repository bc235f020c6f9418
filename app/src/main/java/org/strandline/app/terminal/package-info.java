/** What a terminal can show, and what it must never be sent. */
@NullMarked
package org.strandline.app.terminal;

import org.jspecify.annotations.NullMarked;
