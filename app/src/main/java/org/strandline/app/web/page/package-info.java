/** One page as people see it: the article as it reads, with what was found in it marked where it stands. */
@NullMarked
package org.strandline.app.web.page;

import org.jspecify.annotations.NullMarked;
