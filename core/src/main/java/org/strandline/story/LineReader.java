package org.strandline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation;
import org.strandline.record.Statement;
import org.strandline.story.News.Change;
import org.strandline.story.News.FactId;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;
import org.strandline.story.PageText.Line;
import org.strandline.text.Span;

/**
 * The facts in sentences that came or went as a whole: each statement, each position, each figure of those that matter; what happened
 * where nobody is said to have said so; and where no fact was read, the words.
 */
final class LineReader {

    private final PageFacts facts;
    private final PageText page;
    private final Change change;
    private final Set<Integer> kept;

    /**
     * @param kept the lines that are on the other page, too
     */
    LineReader(PageFacts facts, Change change, Set<Integer> kept) {
        this.facts = facts;
        this.page = facts.page();
        this.change = change;
        this.kept = kept;
    }

    List<Item> items(Collection<Integer> lines) {
        List<Item> items = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int index : lines) {
            items.addAll(items(page.lines().get(index), told));
        }
        return items;
    }

    private List<Item> items(Line line, Set<String> told) {
        List<Item> items = new ArrayList<>();
        List<Statement> statements = facts.statements(statement -> isIn(line.span(), statement));
        List<Span> said = new ArrayList<>();
        for (Statement statement : statements) {
            said.addAll(statement.parts());
            if (!isNested(statement, statements) && told.add(statement.id())) {
                items.add(statement(statement));
            }
        }
        for (Figure figure : facts.figuresIn(line.span())) {
            if (Weights.matters(figure)) {
                items.add(figure(figure));
            }
        }
        for (Negotiation.Position position : facts.positionsIn(line.span())) {
            items.add(item(Layer.POSITION, position.span(), List.of()));
        }
        List<Event> events = facts.eventsIn(line.span()).stream()
                .filter(event -> !Spans.overlaps(said, event.span()))
                .toList();
        if (!events.isEmpty() && statements.isEmpty()) {
            items.add(item(
                    Layer.EVENT,
                    line.span(),
                    events.stream().map(Event::id).map(facts::id).toList()));
        }
        if (items.isEmpty() && statements.isEmpty()) {
            items.add(item(Layer.WORDING, line.span(), List.of()));
        }
        return items;
    }

    private static boolean isIn(Span line, Statement statement) {
        return Spans.overlaps(statement.parts(), line);
    }

    /** Whether a statement stands within the words of another one. */
    private static boolean isNested(Statement statement, List<Statement> all) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(statement.id())
                        && statement.parts().stream().allMatch(part -> other.parts().stream()
                                .anyMatch(outer -> outer.contains(part) && !outer.equals(part))));
    }

    /** A statement of which a sentence was there already, or stays, is changed; its words are those of its parts, or the sentence if they are few. */
    private Item statement(Statement statement) {
        boolean partly = statement.parts().stream().anyMatch(part -> kept.contains(page.indexAt(part.start())));
        String text = statement.parts().stream()
                .map(page::words)
                .reduce((one, other) -> one + " … " + other)
                .filter(words -> words.indexOf(' ', words.indexOf(' ') + 1) > 0)
                .orElseGet(() -> page.lineAt(statement.parts().getFirst().start())
                        .map(line -> page.words(line.span()))
                        .orElse(""));
        List<Evidence> evidence = statement.parts().stream().map(page::evidence).toList();
        Change made = partly ? Change.CHANGED : change;
        return item(Layer.STATEMENT, made, text, List.of(facts.id(statement.id())), evidence);
    }

    private Item figure(Figure figure) {
        Span whole = Strands.withCounted(figure);
        return item(
                Layer.FIGURE, change, page.words(whole), List.of(facts.id(figure.id())), List.of(page.evidence(whole)));
    }

    private Item item(Layer layer, Span span, List<FactId> ids) {
        return item(layer, change, page.words(span), ids, List.of(page.evidence(span)));
    }

    private Item item(Layer layer, Change made, String text, List<FactId> ids, List<Evidence> evidence) {
        boolean gone = change == Change.DROPPED;
        return new Item(
                layer,
                made,
                text,
                Optional.empty(),
                ids,
                gone && made != change ? List.of() : evidence,
                gone && made != change ? evidence : List.of(),
                gone ? 0 : 1);
    }
}
