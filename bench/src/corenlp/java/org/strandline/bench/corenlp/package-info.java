/** CoreNLP beside us, for those who ask for it. */
@NullMarked
package org.strandline.bench.corenlp;

import org.jspecify.annotations.NullMarked;
