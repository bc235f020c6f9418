package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what joins a page to others. Immutable; may be shared between threads. */
public final class Matcher {

    /**
     * Pages of which the smaller shares so much of its runs of words are copies. Two outlets' own words on one event share less than a
     * fifth, a page that was cut twice to a quarter somewhat more than two fifths.
     */
    private static final double COPY = 0.42;

    /** Fewer shared runs are a quotation, whatever share of a page they are. */
    private static final int FEWEST_SHARED = 8;

    /** A page that holds less of a longer one is a brief of it, if it is anything: it has to be all of it and to share the subject. */
    private static final double BRIEF = 0.12;

    private static final double ALL_OF_BRIEF = 0.8;
    private static final int SHARED_WITH_BRIEF = 24;
    private static final double SUBJECT_OF_BRIEF = 0.3;

    /** Pages that are less alike are not of one story, unless others join them. Tuned on the read half of ECB+. */
    static final double STORY = 0.29;

    /** The links between {@code page} and {@code candidates}, strongest kind only: pages that carry one text are of one story too. */
    public List<Link> links(Sketch page, Collection<Sketch> candidates) {
        List<Link> links = new ArrayList<>();
        for (Sketch candidate : candidates) {
            int order = page.page().compareTo(candidate.page());
            if (order < 0) {
                link(page, candidate).ifPresent(links::add);
            } else if (order > 0) {
                link(candidate, page).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<Link> link(Sketch one, Sketch other) {
        if (isSame(one.origin().url(), other.origin().url())) {
            return Optional.of(link(one, other, Link.Kind.VERSION, 1));
        }
        double alike = Similarity.of(one, other);
        Shingles.Overlap overlap = one.shingles().with(other.shingles());
        if (isCopy(overlap, alike)) {
            boolean version = isSame(one.origin().outlet(), other.origin().outlet());
            return Optional.of(link(one, other, version ? Link.Kind.VERSION : Link.Kind.COPY, overlap.ofSmaller()));
        }
        return alike >= STORY ? Optional.of(link(one, other, Link.Kind.STORY, alike)) : Optional.empty();
    }

    private static boolean isCopy(Shingles.Overlap overlap, double alike) {
        if (overlap.shared() < FEWEST_SHARED || overlap.ofSmaller() < COPY) {
            return false;
        }
        return overlap.ofLarger() >= BRIEF
                || (overlap.shared() >= SHARED_WITH_BRIEF
                        && overlap.ofSmaller() >= ALL_OF_BRIEF
                        && alike >= SUBJECT_OF_BRIEF);
    }

    private static Link link(Sketch one, Sketch other, Link.Kind kind, double strength) {
        return new Link(one.page(), other.page(), kind, Math.min(1, strength));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
