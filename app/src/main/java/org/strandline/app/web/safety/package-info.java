/** What keeps the server safe on a machine that also has a browser with hostile pages open. */
@NullMarked
package org.strandline.app.web.safety;

import org.jspecify.annotations.NullMarked;
