package org.strandline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for times, the precise first. At each place the longest reading is taken; of two as long, the earlier rule's. */
final class Grammar {

    private static final List<Rule> RULES =
            List.of(new Clocks(), new DayParts(), new Calendar(), new Sets(), new Lengths(), new References());

    private Grammar() {}

    /** The expressions of a line in order, none overlapping another. */
    static List<Found> read(Line line) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < line.pieces().size()) {
            Optional<Found> longest = longest(line, at);
            longest.ifPresent(found::add);
            at = longest.map(Found::end).orElse(at + 1);
        }
        return Ranges.dated(line, found);
    }

    private static Optional<Found> longest(Line line, int at) {
        Optional<Found> longest = Optional.empty();
        for (Rule rule : RULES) {
            Optional<Found> found = rule.at(line, at);
            if (found.isPresent()
                    && longest.map(Found::length).orElse(0) < found.get().length()) {
                longest = found;
            }
        }
        return longest;
    }
}
