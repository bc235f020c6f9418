package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * A statement before its source and circumstances are known.
 *
 * @param parts what is said, in order, none overlapping another
 * @param cue the reporting words
 * @param source the words for whoever said it
 * @param relay the words for whoever passed it on, where that is told by other words than the cue
 */
record Draft(List<Span> parts, Optional<Span> cue, Optional<Span> source, Optional<Span> relay) {

    Draft {
        parts = joined(parts);
    }

    Draft(List<Span> parts, Optional<Span> cue, Optional<Span> source) {
        this(parts, cue, source, Optional.empty());
    }

    /** This draft, saying {@code part}, too. */
    Draft with(Span part) {
        List<Span> more = new ArrayList<>(parts);
        more.add(part);
        return new Draft(more, cue, source, relay);
    }

    boolean overlaps(Span span) {
        return parts.stream().anyMatch(part -> part.overlaps(span));
    }

    /** How many characters stand between the cue and what is nearest to it of what is said; a draft without a cue is farther than any. */
    int distance() {
        return cue.map(words -> parts.stream()
                        .mapToInt(part ->
                                part.start() >= words.end() ? part.start() - words.end() : words.start() - part.end())
                        .map(Math::abs)
                        .min()
                        .orElseThrow())
                .orElse(Integer.MAX_VALUE);
    }

    /** Where the words stand that decide the order of statements. */
    int start() {
        return parts.getFirst().start();
    }

    private static List<Span> joined(List<Span> parts) {
        List<Span> sorted = new ArrayList<>(parts);
        sorted.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span part : sorted) {
            if (!joined.isEmpty() && part.start() <= joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), part.end())));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}
