/** How files, archives, feeds and bytes become pages. */
@NullMarked
package org.strandline.intake;

import org.jspecify.annotations.NullMarked;
