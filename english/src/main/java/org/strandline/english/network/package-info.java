/** The network, run by ONNX Runtime. */
@NullMarked
package org.strandline.english.network;

import org.jspecify.annotations.NullMarked;
