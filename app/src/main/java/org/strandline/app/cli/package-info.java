/** The command line: what the arguments mean, and the main job. */
@NullMarked
package org.strandline.app.cli;

import org.jspecify.annotations.NullMarked;
