/** Pages and stories kept: the only place that knows SQL. */
@NullMarked
package org.strandline.store;

import org.jspecify.annotations.NullMarked;
