/** The talks: parties, rounds, proposals, positions. */
@NullMarked
package org.strandline.process;

import org.jspecify.annotations.NullMarked;
