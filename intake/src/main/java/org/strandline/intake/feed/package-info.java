/** Feeds: RSS of any version, RDF and Atom. */
@NullMarked
package org.strandline.intake.feed;

import org.jspecify.annotations.NullMarked;
