/** To which country and which part of society somebody on a page belongs. */
@NullMarked
package org.strandline.actor;

import org.jspecify.annotations.NullMarked;
