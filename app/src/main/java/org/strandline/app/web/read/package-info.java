/** What people drop or paste becomes pages, and pages become records. */
@NullMarked
package org.strandline.app.web.read;

import org.jspecify.annotations.NullMarked;
