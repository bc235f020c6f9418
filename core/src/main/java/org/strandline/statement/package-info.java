/** Who said what: quotations, reported speech, their sources and circumstances. */
@NullMarked
package org.strandline.statement;

import org.jspecify.annotations.NullMarked;
