/** How finders look at a read sentence. Knows no record; every finder may use it. */
@NullMarked
package org.strandline.grammar;

import org.jspecify.annotations.NullMarked;
