package org.strandline.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.strandline.record.Figure;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.words.WordList;

/** Reads where and when an event of a page was, whom it cost, and who tells of it. */
public final class CircumstanceReader {

    private static final WordList WORDS = WordList.of(CircumstanceReader.class, "circumstance-words.txt");
    private static final String REFERENCE = "_REF";

    private final String text;
    private final SpanIndex<TimeExpression> times;
    private final SpanIndex<Figure> figures;
    private final SpanIndex<Statement> statements;

    /** Reads the events of {@code prose}, whose other facts are known. */
    public CircumstanceReader(
            Prose prose, List<TimeExpression> times, List<Statement> statements, List<Figure> figures) {
        this.text = prose.text();
        this.times = SpanIndex.of(times, time -> List.of(time.span()));
        this.figures = SpanIndex.of(figures, figure -> List.of(figure.span()));
        this.statements = SpanIndex.of(statements, Statement::parts);
    }

    /** The circumstances of the event that {@code trigger} tells of. */
    public Circumstances of(Sentence sentence, int trigger) {
        Branches tree = new Branches(sentence);
        EventClause clause = new EventClause(tree, trigger);
        List<Figure> counts = figures.within(sentence.span());
        return new Circumstances(
                new PlaceOfEvent(tree, clause, sentence, text).of(trigger),
                date(sentence, clause),
                harmed(Figure.Category.KILLED, counts, sentence, clause),
                harmed(Figure.Category.INJURED, counts, sentence, clause),
                statements.innermost(sentence.tokens().get(trigger).span()));
    }

    /** The day of the event's own clause; neither the page's own day nor one from which something lasts. */
    private Optional<String> date(Sentence sentence, EventClause clause) {
        List<TimeExpression> days = times.within(sentence.span()).stream()
                .filter(time -> isPoint(time) && !isSince(sentence, time))
                .toList();
        return nearest(days, time -> clause.distance(sentence.head(time.span()).orElseThrow()))
                .map(TimeExpression::value);
    }

    private static boolean isPoint(TimeExpression time) {
        return switch (time.type()) {
            case DATE, TIME -> !time.value().endsWith(REFERENCE);
            case DURATION, SET -> false;
        };
    }

    private boolean isSince(Sentence sentence, TimeExpression time) {
        int before = sentence.tokenAt(time.span().start()) - 1;
        return before >= 0 && WORDS.has("since", sentence.tokens().get(before).lemma());
    }

    private static Optional<String> harmed(
            Figure.Category harm, List<Figure> figures, Sentence sentence, EventClause clause) {
        List<Figure> counts = figures.stream()
                .filter(figure -> figure.counts()
                        .filter(counted -> counted.category() == harm)
                        .isPresent())
                .toList();
        return nearest(
                        counts,
                        figure -> clause.distanceOfOutcome(
                                sentence.head(figure.span()).orElseThrow()))
                .map(Figure::id);
    }

    /** The thing that belongs to the event most closely, the first of several. */
    private static <T> Optional<T> nearest(List<T> things, Function<T, OptionalInt> distance) {
        return things.stream()
                .filter(thing -> distance.apply(thing).isPresent())
                .min(Comparator.comparingInt(thing -> distance.apply(thing).orElseThrow()));
    }

    /** Finds the place of an event in its sentence. */
    private record PlaceOfEvent(Branches tree, EventClause clause, Sentence sentence, String text) {

        Optional<String> of(int trigger) {
            List<NameSpan> places = sentence.names().stream()
                    .filter(name -> name.type() == NameType.PLACE)
                    .toList();
            Optional<NameSpan> own = nearest(
                    places, name -> isWhere(head(name), trigger) ? clause.distance(head(name)) : OptionalInt.empty());
            boolean only = places.size() == 1 && isAt(head(places.getFirst()));
            return own.or(() -> only ? Optional.of(places.getFirst()) : Optional.empty())
                    .map(this::words);
        }

        private int head(NameSpan name) {
            return sentence.head(name.span()).orElseThrow();
        }

        /** Whether a name tells where something is: "in Oslo", "the Oslo talks", "visited Oslo". */
        private boolean isWhere(int token, int trigger) {
            boolean named = tree.is(token, "compound") && tree.head(token) == trigger;
            boolean goal = DictionaryForms.of(tree.lemma(trigger)).stream().anyMatch(form -> WORDS.has("journey", form))
                    && (tree.is(token, "obj")
                            || leads("to", token)
                            || leads("of", token)
                            || (tree.is(token, "obl") && !tree.has(token, "case")));
            return isAt(token) || named || goal;
        }

        private boolean isAt(int token) {
            return tree.opening(token).filter(word -> WORDS.has("at", word)).isPresent();
        }

        private boolean leads(String preposition, int token) {
            return tree.opening(token).filter(preposition::equals).isPresent();
        }

        /** The name with the part of it that is meant: "southern Norland". */
        private String words(NameSpan name) {
            int first = sentence.tokenAt(name.span().start());
            boolean part =
                    first > 0 && tree.pos(first - 1) == PartOfSpeech.ADJ && WORDS.has("part", tree.lemma(first - 1));
            int start =
                    part ? tree.token(first - 1).span().start() : name.span().start();
            String words = new Span(start, name.span().end()).of(text);
            // "Doha, Qatar": the country that a town is in is none of its name.
            int comma = words.indexOf(',');
            return comma > 0 ? words.substring(0, comma) : words;
        }
    }
}
