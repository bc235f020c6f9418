/** The record as JSON, in the words and the order of the public contract, written and read back. */
@NullMarked
package org.strandline.json;

import org.jspecify.annotations.NullMarked;
