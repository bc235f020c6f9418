/** Who is who, scored: within a page, across pages, and by name. */
@NullMarked
package org.strandline.bench.entities;

import org.jspecify.annotations.NullMarked;
