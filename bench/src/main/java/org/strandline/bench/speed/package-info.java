/** How long reading takes. */
@NullMarked
package org.strandline.bench.speed;

import org.jspecify.annotations.NullMarked;
