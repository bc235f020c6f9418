/** The program: the command line and what it prints. */
@NullMarked
package org.strandline.app;

import org.jspecify.annotations.NullMarked;
