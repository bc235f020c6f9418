package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Mention;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.story.News.FactId;
import org.strandline.text.Span;

/** The facts of a page by where they stand. */
final class PageFacts {

    private final PageText page;
    private final Facts facts;

    PageFacts(PageText page) {
        this.page = page;
        this.facts = page.page().facts();
    }

    PageText page() {
        return page;
    }

    FactId id(String fact) {
        return new FactId(page.id(), fact);
    }

    /** A day or time of day, not a duration. */
    Optional<TimeExpression> time(Span stretch) {
        return facts.times().stream()
                .filter(time -> time.type() != TimeExpression.Type.DURATION)
                .filter(time -> time.span().overlaps(stretch))
                .findFirst();
    }

    Optional<Figure> figure(Span stretch) {
        return facts.figures().stream()
                .filter(figure -> figure.span().overlaps(stretch))
                .findFirst();
    }

    List<Figure> figuresIn(Span stretch) {
        return facts.figures().stream()
                .filter(figure -> stretch.contains(figure.span()))
                .toList();
    }

    List<Statement> statements(Predicate<Statement> wanted) {
        return facts.statements().stream().filter(wanted).toList();
    }

    List<Event> eventsIn(Span stretch) {
        return facts.events().stream()
                .filter(event -> Spans.overlaps(event.mentions(), stretch))
                .toList();
    }

    List<Negotiation.Position> positionsIn(Span stretch) {
        return facts.process().stream()
                .flatMap(process -> process.positions().stream())
                .filter(position -> position.span().overlaps(stretch))
                .toList();
    }

    /** The longest name on the page that overlaps {@code stretch}. */
    Optional<Span> name(Span stretch) {
        return facts.entities().stream()
                .map(Entity::mentions)
                .flatMap(List::stream)
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::span)
                .filter(span -> span.overlaps(stretch))
                .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()));
    }

    /** The words that say who said something, and that it was said. */
    static List<Span> attribution(Statement statement) {
        List<Span> spans = new ArrayList<>();
        statement.source().forEach(source -> spans.add(source.span()));
        statement.cue().ifPresent(spans::add);
        return spans;
    }

    /** Where the first words of a statement stand, be it those that say who said it. */
    static int start(Statement statement) {
        int parts = statement.parts().stream().mapToInt(Span::start).min().orElse(0);
        return statement.cue().map(cue -> Math.min(cue.start(), parts)).orElse(parts);
    }
}
