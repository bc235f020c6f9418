/** Holds what is read about events to examples. */
@NullMarked
package org.strandline.bench.event;

import org.jspecify.annotations.NullMarked;
