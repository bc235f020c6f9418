package org.strandline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.story.News.Change;
import org.strandline.story.News.FactId;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;
import org.strandline.story.wording.Cosmetics;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Word;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * Says what the edits of a sentence change. Sieves, the precise first: days and times, numbers, names, who said it and what was said,
 * where parties stand, what happened; where nothing was read, the words.
 */
final class EditReader {

    private static final Vocabulary WORDS = Vocabulary.of(EditReader.class, "edits.txt");
    private static final int CLAUSE = 5;
    private static final int NEAR = 3;

    private final PageFacts before;
    private final PageFacts after;
    private final List<Word> old;
    private final List<Word> young;

    /**
     * @param old the words of the sentence on the older page
     * @param young its words on the newer page
     */
    EditReader(PageFacts before, PageFacts after, List<Word> old, List<Word> young) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.young = young;
    }

    /** What the edits of a headline change: numbers, names and times in themselves; anything else is another headline. */
    List<Item> headline(List<Edit> edits) {
        List<Item> items = edits.stream().map(this::read).flatMap(List::stream).toList();
        boolean exact = items.stream().allMatch(item -> switch (item.layer()) {
            case FIGURE, NAME, TIME -> item.change() == Change.CHANGED;
            case HEADLINE, STATEMENT, EVENT, POSITION, WORDING -> false;
        });
        return exact ? items : List.of(whole(Layer.HEADLINE, List.of()));
    }

    /** What the edits of a sentence change. */
    List<Item> items(List<Edit> edits) {
        Map<Layer, List<Item>> byLayer = new LinkedHashMap<>();
        for (Edit edit : edits) {
            for (Item item : read(edit)) {
                byLayer.computeIfAbsent(item.layer(), unused -> new ArrayList<>())
                        .add(item);
            }
        }
        if (byLayer.containsKey(Layer.STATEMENT)) {
            byLayer.remove(Layer.EVENT);
            byLayer.remove(Layer.POSITION);
        }
        if (byLayer.containsKey(Layer.POSITION)) {
            byLayer.remove(Layer.EVENT);
        }
        if (byLayer.size() > 1) {
            byLayer.remove(Layer.WORDING);
        }
        return byLayer.values().stream()
                .flatMap(items -> new HashSet<>(items).size() == 1 ? Stream.of(items.getFirst()) : items.stream())
                .distinct()
                .toList();
    }

    private List<Item> read(Edit edit) {
        Touch touch = new Touch(edit, span(edit.before()), span(edit.after()));
        Optional<Item> exact =
                time(touch).or(() -> number(touch)).or(() -> hedge(touch)).or(() -> name(touch));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<Item> clause = clause(touch);
        if (!clause.isEmpty()) {
            return clause;
        }
        return List.of(statement(touch).or(() -> position(touch)).orElseGet(() -> event(touch)));
    }

    private static Optional<Span> span(List<Word> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Spans.over(words));
    }

    /** An edit with where its words stand. */
    private record Touch(Edit edit, Optional<Span> old, Optional<Span> young) {

        Change change() {
            return old.isEmpty() ? Change.NEW : young.isEmpty() ? Change.DROPPED : Change.CHANGED;
        }
    }

    private Optional<Item> time(Touch touch) {
        Optional<TimeExpression> was = touch.old().flatMap(before::time);
        Optional<TimeExpression> is = touch.young().flatMap(after::time);
        if ((was.isEmpty() && is.isEmpty())
                || (touch.change() != Change.CHANGED && isQuoted(touch))
                || !isWithin(touch.edit().before(), was.map(TimeExpression::span))
                || !isWithin(touch.edit().after(), is.map(TimeExpression::span))) {
            return Optional.empty();
        }
        Span oldSpan = was.map(TimeExpression::span).or(touch::old).orElse(lineOf(old));
        Span newSpan = is.map(TimeExpression::span).or(touch::young).orElse(lineOf(young));
        return Optional.of(item(Layer.TIME, touch.change(), oldSpan, newSpan, List.of()));
    }

    /** Whether the words that came or went stand in quote marks. */
    private boolean isQuoted(Touch touch) {
        return touch.old().stream().anyMatch(span -> isQuoted(before, span))
                || touch.young().stream().anyMatch(span -> isQuoted(after, span));
    }

    private static boolean isQuoted(PageFacts facts, Span span) {
        return !facts.statements(statement ->
                        statement.kind() == Statement.Kind.DIRECT && Spans.overlaps(statement.parts(), span))
                .isEmpty();
    }

    /** Whether most words of an edit that say anything stand in {@code span}. */
    private static boolean isWithin(List<Word> words, Optional<Span> span) {
        List<Word> telling =
                words.stream().filter(word -> !Cosmetics.isEmpty(word)).toList();
        long within = telling.stream()
                .filter(word ->
                        span.filter(outer -> outer.contains(word.span())).isPresent())
                .count();
        return telling.isEmpty() ? words.isEmpty() : within * 2 > telling.size();
    }

    private Optional<Item> number(Touch touch) {
        List<Word> was = numbers(touch.edit().before());
        List<Word> is = numbers(touch.edit().after());
        Optional<Span> oldFigure = touch.old().flatMap(before::figure).map(Figure::span);
        Optional<Span> newFigure = touch.young().flatMap(after::figure).map(Figure::span);
        boolean numbered = !was.isEmpty() && !is.isEmpty() && !keys(was).equals(keys(is));
        boolean vague = oldFigure.isPresent() && newFigure.isPresent() && was.isEmpty() != is.isEmpty();
        if (numbered || vague) {
            Span oldSpan = was.isEmpty() ? oldFigure.orElse(lineOf(old)) : Spans.over(was);
            Span newSpan = is.isEmpty() ? newFigure.orElse(lineOf(young)) : Spans.over(is);
            return Optional.of(item(Layer.FIGURE, Change.CHANGED, oldSpan, newSpan, figures(touch)));
        }
        boolean small = touch.edit().before().size() + touch.edit().after().size() < CLAUSE;
        boolean one = was.isEmpty() != is.isEmpty() && (oldFigure.isPresent() || newFigure.isPresent());
        if (one && small && !isAttribution(touch)) {
            Change change = was.isEmpty() ? Change.NEW : Change.DROPPED;
            Span oldSpan = touch.old().orElse(lineOf(old));
            Span newSpan = touch.young().orElse(lineOf(young));
            return Optional.of(item(Layer.FIGURE, change, oldSpan, newSpan, figures(touch)));
        }
        return Optional.empty();
    }

    private List<FactId> figures(Touch touch) {
        return Stream.concat(
                        touch.young().flatMap(after::figure).map(figure -> after.id(figure.id())).stream(),
                        touch.old().flatMap(before::figure).map(figure -> before.id(figure.id())).stream())
                .toList();
    }

    private static List<Word> numbers(List<Word> words) {
        return words.stream().filter(word -> word.kind() == Word.Kind.NUMBER).toList();
    }

    /** "At least", "about" and their like, come, gone or changed beside a number. */
    private Optional<Item> hedge(Touch touch) {
        Edit edit = touch.edit();
        boolean hedges = Stream.concat(edit.before().stream(), edit.after().stream())
                .allMatch(word -> WORDS.has("hedge", word.key()));
        int oldNext = edit.beforeAt() + edit.before().size();
        int newNext = edit.afterAt() + edit.after().size();
        boolean counted = oldNext < old.size()
                && newNext < young.size()
                && old.get(oldNext).kind() == Word.Kind.NUMBER
                && young.get(newNext).kind() == Word.Kind.NUMBER;
        if (!hedges || !counted) {
            return Optional.empty();
        }
        Span oldSpan = Spans.over(old.subList(edit.beforeAt(), oldNext + 1));
        Span newSpan = Spans.over(young.subList(edit.afterAt(), newNext + 1));
        List<FactId> facts = Stream.concat(
                        after.figure(newSpan).map(figure -> after.id(figure.id())).stream(),
                        before.figure(oldSpan).map(figure -> before.id(figure.id())).stream())
                .toList();
        return Optional.of(item(Layer.FIGURE, Change.CHANGED, oldSpan, newSpan, facts));
    }

    /** One name in the place of another: a name put right, or another speaker. */
    private Optional<Item> name(Touch touch) {
        Optional<Span> was = touch.old().filter(span -> isName(touch.edit().before(), before, span));
        Optional<Span> is = touch.young().filter(span -> isName(touch.edit().after(), after, span));
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        Span oldName = before.name(was.get()).orElse(was.get());
        Span newName = after.name(is.get()).orElse(is.get());
        boolean corrected =
                Spelling.isVariant(before.page().words(oldName), after.page().words(newName));
        if (!corrected && isAttribution(touch)) {
            return statement(touch);
        }
        return Optional.of(item(Layer.NAME, Change.CHANGED, oldName, newName, List.of()));
    }

    private static boolean isName(List<Word> words, PageFacts facts, Span span) {
        boolean capitals = words.stream().allMatch(word -> word.kind() == Word.Kind.NAME);
        return capitals && (facts.name(span).isPresent() || !isFirst(words, facts));
    }

    private static boolean isFirst(List<Word> words, PageFacts facts) {
        int start = words.getFirst().span().start();
        return facts.page()
                .lineAt(start)
                .filter(line -> line.words().getFirst().span().start() == start)
                .isPresent();
    }

    private boolean isAttribution(Touch touch) {
        return touch.old().stream().anyMatch(span -> isAttribution(before, span))
                || touch.young().stream().anyMatch(span -> isAttribution(after, span));
    }

    private static boolean isAttribution(PageFacts facts, Span span) {
        return !facts.statements(statement -> Spans.overlaps(PageFacts.attribution(statement), span))
                .isEmpty();
    }

    /** The facts in a clause that came or went as a whole. */
    private List<Item> clause(Touch touch) {
        List<Word> words =
                touch.old().isEmpty() ? touch.edit().after() : touch.edit().before();
        if (touch.change() == Change.CHANGED || words.size() < CLAUSE) {
            return List.of();
        }
        PageFacts facts = touch.old().isEmpty() ? after : before;
        Span span = Spans.over(words);
        List<Item> items = new ArrayList<>();
        for (Statement statement : facts.statements(one -> one.parts().stream().allMatch(span::contains))) {
            Span first = statement.parts().getFirst();
            Span last = statement.parts().getLast();
            items.add(one(Layer.STATEMENT, touch.change(), facts, new Span(first.start(), last.end()), statement.id()));
        }
        if (items.isEmpty() && isAttribution(touch)) {
            return List.of();
        }
        for (Figure figure : facts.figuresIn(span)) {
            if (Weights.matters(figure)) {
                items.add(one(Layer.FIGURE, touch.change(), facts, figure.span(), figure.id()));
            }
        }
        return items;
    }

    private static Item one(Layer layer, Change change, PageFacts facts, Span span, String id) {
        return new Item(
                layer,
                change,
                facts.page().words(span),
                Optional.empty(),
                List.of(facts.id(id)),
                List.of(facts.page().evidence(span)),
                List.of(),
                change == Change.DROPPED ? 0 : 1);
    }

    private Optional<Item> statement(Touch touch) {
        Optional<FactId> was =
                touch.old().flatMap(span -> innermost(before, span)).map(before::id);
        Optional<FactId> is =
                touch.young().flatMap(span -> innermost(after, span)).map(after::id);
        if (was.isEmpty() && is.isEmpty() && !tellsWhoSpoke(touch.edit())) {
            return Optional.empty();
        }
        return Optional.of(
                whole(Layer.STATEMENT, Stream.concat(is.stream(), was.stream()).toList()));
    }

    /** Whether the words around an edit say that somebody spoke, or the edit is of a verb of speech: "according to", "denied". */
    private boolean tellsWhoSpoke(Edit edit) {
        boolean verb = Stream.concat(edit.before().stream(), edit.after().stream())
                .allMatch(word -> WORDS.has("speech", word.key()));
        int next = edit.afterAt() + edit.after().size();
        boolean speaks =
                next < young.size() && WORDS.has("speech", young.get(next).key());
        int from = Math.max(0, edit.afterAt() - NEAR);
        boolean according = young.subList(from, edit.afterAt()).stream()
                .anyMatch(word -> word.key().equals("according"));
        boolean replaced = !edit.before().isEmpty() && !edit.after().isEmpty();
        return verb || (replaced && (speaks || according));
    }

    private static Optional<String> innermost(PageFacts facts, Span span) {
        return facts
                .statements(statement -> Spans.overlaps(statement.parts(), span)
                        || Spans.overlaps(PageFacts.attribution(statement), span))
                .stream()
                .min(Comparator.comparingInt((Statement statement) -> statement.parts().stream()
                                .mapToInt(Span::length)
                                .sum())
                        .thenComparing(Statement::id))
                .map(Statement::id);
    }

    private Optional<Item> position(Touch touch) {
        boolean was =
                touch.old().stream().anyMatch(span -> !before.positionsIn(span).isEmpty());
        boolean is =
                touch.young().stream().anyMatch(span -> !after.positionsIn(span).isEmpty());
        return was || is ? Optional.of(whole(Layer.POSITION, List.of())) : Optional.empty();
    }

    private Item event(Touch touch) {
        List<FactId> events = Stream.concat(
                        after.eventsIn(lineOf(young)).stream().map(Event::id).map(after::id),
                        before.eventsIn(lineOf(old)).stream().map(Event::id).map(before::id))
                .toList();
        boolean doubt = Stream.concat(touch.edit().before().stream(), touch.edit().after().stream())
                .allMatch(word -> WORDS.has("doubt", word.key()));
        return whole(events.isEmpty() && !doubt ? Layer.WORDING : Layer.EVENT, events);
    }

    /** The whole sentence, changed. */
    private Item whole(Layer layer, List<FactId> facts) {
        return item(layer, Change.CHANGED, lineOf(old), lineOf(young), facts);
    }

    private static Span lineOf(List<Word> words) {
        return Spans.over(words);
    }

    private Item item(Layer layer, Change change, Span oldSpan, Span newSpan, List<FactId> facts) {
        String was = before.page().words(oldSpan);
        String is = after.page().words(newSpan);
        Evidence earlier = before.page().evidence(oldSpan);
        Evidence now = after.page().evidence(newSpan);
        return switch (change) {
            case CHANGED, REPEATED ->
                new Item(layer, change, is, Optional.of(was), facts, List.of(now), List.of(earlier), 1);
            case NEW -> new Item(layer, change, is, Optional.empty(), facts, List.of(now), List.of(), 1);
            case DROPPED -> new Item(layer, change, was, Optional.empty(), facts, List.of(earlier), List.of(), 0);
        };
    }

    private static Set<String> keys(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.toSet());
    }
}
