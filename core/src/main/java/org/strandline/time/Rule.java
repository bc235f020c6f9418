package org.strandline.time;

import java.util.Optional;

/** One kind of time expression. */
@FunctionalInterface
interface Rule {

    /** The expression of this kind that starts at a piece, if one does. Looks at a bounded number of pieces. */
    Optional<Found> at(Line line, int start);
}
