/** Finding passages: by their words and by what they mean, together. */
@NullMarked
package org.strandline.store.search;

import org.jspecify.annotations.NullMarked;
