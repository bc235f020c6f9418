/** The command line. */
@NullMarked
package org.strandline.app;

import org.jspecify.annotations.NullMarked;
