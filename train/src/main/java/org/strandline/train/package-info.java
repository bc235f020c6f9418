/** Makes the weights of the English sentence model. */
@NullMarked
package org.strandline.train;

import org.jspecify.annotations.NullMarked;
