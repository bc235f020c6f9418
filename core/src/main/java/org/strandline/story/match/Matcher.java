package org.strandline.story.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what joins a page to others. Immutable; may be shared between threads. */
public final class Matcher {

    /** Pages of which the smaller shares so much of its runs of words are copies. */
    private static final double COPY = 0.5;

    /** Fewer shared runs are a quotation, whatever share of a page they are. */
    private static final int FEWEST_SHARED = 8;

    /** Pages that are less alike are not of one story, unless others join them. */
    static final double STORY = 0.2;

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
        Shingles.Overlap overlap = one.shingles().with(other.shingles());
        if (isSame(one.origin().url(), other.origin().url())) {
            return Optional.of(link(one, other, Link.Kind.VERSION, 1));
        }
        if (overlap.shared() >= FEWEST_SHARED && overlap.ofSmaller() >= COPY) {
            boolean version = isSame(one.origin().outlet(), other.origin().outlet());
            return Optional.of(link(one, other, version ? Link.Kind.VERSION : Link.Kind.COPY, overlap.ofSmaller()));
        }
        double alike = Similarity.of(one, other);
        return alike >= STORY ? Optional.of(link(one, other, Link.Kind.STORY, alike)) : Optional.empty();
    }

    private static Link link(Sketch one, Sketch other, Link.Kind kind, double strength) {
        return new Link(one.page(), other.page(), kind, Math.min(1, strength));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
