/** What keeping, weaving, searching and asking cost as a store grows to a hundred thousand pages. */
@NullMarked
package org.strandline.bench.scale;

import org.jspecify.annotations.NullMarked;
