/** The network while it learns. */
@NullMarked
package org.strandline.train.network;

import org.jspecify.annotations.NullMarked;
