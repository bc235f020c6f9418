/** The record as a text for people at a terminal. */
@NullMarked
package org.strandline.app.report;

import org.jspecify.annotations.NullMarked;
