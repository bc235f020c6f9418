/** What people put right in the browser: forms become corrections of the store, and corrections a list. */
@NullMarked
package org.strandline.app.web.correct;

import org.jspecify.annotations.NullMarked;
