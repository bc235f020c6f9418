/** The record as JSON, in the words and the order of the public contract. */
@NullMarked
package org.strandline.app.json;

import org.jspecify.annotations.NullMarked;
