/** Gold for the English sentence model: treebanks and sets of names, and how well the model does on them. */
@NullMarked
package org.strandline.bench.english;

import org.jspecify.annotations.NullMarked;
