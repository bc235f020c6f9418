package org.strandline.story.match;

import java.util.Comparator;

/** Which of the pages that carry one text it likely comes from. */
final class Provenance {

    /** The agency's own page first, then the earliest; of pages without a time the one that has most of the text. */
    static final Comparator<Sketch> ORDER = Comparator.comparing(Provenance::isAgency)
            .reversed()
            .thenComparing(sketch -> sketch.origin().appeared().isEmpty())
            .thenComparingInt(sketch ->
                    sketch.origin().appeared().isEmpty() ? -sketch.shingles().size() : 0)
            .thenComparing(Chronology.ORDER);

    private Provenance() {}

    /** Whether the outlet is the agency whose text it is. */
    private static boolean isAgency(Sketch sketch) {
        return sketch.origin()
                .agency()
                .flatMap(agency -> sketch.origin().outlet().filter(outlet -> outlet.contains(agency)))
                .isPresent();
    }
}
