/** The command line of the bench. */
@NullMarked
package org.strandline.bench.cli;

import org.jspecify.annotations.NullMarked;
