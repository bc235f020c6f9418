/** Other extractors, called as their authors mean it. */
@NullMarked
package org.strandline.bench.peers;

import org.jspecify.annotations.NullMarked;
