/** Wrong on purpose. */
@NullMarked
package org.strandline.bench.house.wrong.entity;

import org.jspecify.annotations.NullMarked;
