package org.strandline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Mention;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/** Whose figures an article's figures are: whose statement they stand in, or whose count the page calls them. */
final class Claims {

    /** What a page calls somebody's number. */
    private static final Set<String> COUNTS =
            Set.of("count", "tally", "toll", "figure", "figures", "estimate", "number", "total", "data");

    /** A part of a statement. */
    private record Part(Span span, String statement, int length) {}

    private final NavigableMap<Integer, List<Part>> parts = new TreeMap<>();
    private final NavigableMap<Integer, String> owners = new TreeMap<>();
    private final int longest;

    Claims(List<Entity> entities, List<Statement> statements) {
        int most = 0;
        for (Statement statement : statements) {
            int length = statement.parts().stream().mapToInt(Span::length).sum();
            for (Span part : statement.parts()) {
                parts.computeIfAbsent(part.start(), unused -> new ArrayList<>())
                        .add(new Part(part, statement.id(), length));
                most = Math.max(most, part.length());
            }
        }
        this.longest = most;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                owners.putIfAbsent(mention.span().end(), entity.id());
            }
        }
    }

    /** Who says {@code figure}; the innermost statement where one stands in another. */
    Claimant of(Line line, Span figure, Optional<Counting.Noun> noun) {
        Optional<Part> said = parts.subMap(figure.start() - longest, true, figure.start(), true).values().stream()
                .flatMap(List::stream)
                .filter(part -> part.span().contains(figure))
                .min(Comparator.comparingInt(Part::length));
        if (said.isPresent()) {
            return new Claimant.Said(said.get().statement());
        }
        return noun.flatMap(counted -> owner(line, counted))
                .<Claimant>map(Claimant.Owned::new)
                .orElse(new Claimant.OfPage());
    }

    /** Whose a count is: "the ministry's count of 12". */
    private Optional<String> owner(Line line, Counting.Noun noun) {
        boolean count = COUNTS.contains(line.form(noun.token()));
        for (int below : count ? line.dependants(noun.token()) : List.<Integer>of()) {
            if (line.fullRelation(below).equals("nmod:poss")) {
                return Optional.ofNullable(owners.get(line.at(below).span().end()));
            }
        }
        return Optional.empty();
    }
}
