/** Pages of the web, fetched politely and from public addresses only. */
@NullMarked
package org.strandline.intake.fetch;

import org.jspecify.annotations.NullMarked;
