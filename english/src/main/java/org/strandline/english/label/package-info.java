/** What the network's numbers mean. */
@NullMarked
package org.strandline.english.label;

import org.jspecify.annotations.NullMarked;
