/** From trained weights to the file that ships: an ONNX graph, its matrices in eight bits. */
@NullMarked
package org.strandline.train.export;

import org.jspecify.annotations.NullMarked;
