/** The web pages and the HTTP interface: answers requests, calls the reader, fills templates. */
@NullMarked
package org.strandline.app.web;

import org.jspecify.annotations.NullMarked;
