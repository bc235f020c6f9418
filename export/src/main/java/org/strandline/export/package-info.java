/** Records and stories in the formats of others: sheets, linked data, annotations, timelines, feeds. */
@NullMarked
package org.strandline.export;

import org.jspecify.annotations.NullMarked;
