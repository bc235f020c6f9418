/** From sets of gold to the examples that the network learns from. */
@NullMarked
package org.strandline.train.data;

import org.jspecify.annotations.NullMarked;
