/** Web archives (WARC), record by record. The only place that knows jwarc. */
@NullMarked
package org.strandline.intake.archive;

import org.jspecify.annotations.NullMarked;
