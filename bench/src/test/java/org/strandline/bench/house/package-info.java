/** The rules of the house, held by tests. */
@NullMarked
package org.strandline.bench.house;

import org.jspecify.annotations.NullMarked;
