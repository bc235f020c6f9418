package org.strandline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.strandline.figure.Numeral.Form;
import org.strandline.record.Entity;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Counted;
import org.strandline.record.Figure.Value;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Finds the counts, shares, sums and ranks of an article. Immutable; may be shared between threads. */
public final class FigureFinder {

    /** What a part is said to be a part of is no longer than this. */
    private static final int LONGEST_PHRASE = 80;

    /** The figures of {@code prose}, in order. */
    public List<Figure> find(
            Prose prose, List<Entity> entities, List<TimeExpression> times, List<Statement> statements) {
        Claims claims = new Claims(entities, statements);
        List<TimeExpression> sorted = times.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        List<Figure> figures = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : prose.sentences()) {
            while (from < sorted.size()
                    && sorted.get(from).span().end() <= sentence.span().start()) {
                from++;
            }
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).span().start() < sentence.span().end()) {
                to++;
            }
            Line line = Line.of(prose.text(), sentence);
            new SentenceFigures(line, sorted.subList(from, to), claims, figures).find();
        }
        return List.copyOf(figures);
    }

    /** The figures of one sentence. */
    private static final class SentenceFigures {

        private final Line line;
        private final List<TimeExpression> times;
        private final Claims claims;
        private final Scope scope;
        private final Categories categories;
        private final List<Figure> figures;
        private Optional<Figure> last = Optional.empty();
        /** Index after the last term that an amount took in. */
        private int end;

        SentenceFigures(Line line, List<TimeExpression> times, Claims claims, List<Figure> figures) {
            this.line = line;
            this.times = times;
            this.claims = claims;
            this.scope = new Scope(line, times);
            this.categories = new Categories(line);
            this.figures = figures;
        }

        void find() {
            AmountReader amounts = new AmountReader(line);
            NoneReader nones = new NoneReader(line, categories);
            int at = 0;
            while (at < line.size()) {
                int start = at;
                Optional<Amount> amount =
                        amounts.read(at).or(() -> nones.read(start)).filter(found -> found.from() >= end);
                amount.filter(found ->
                                !isTime(found) && Exclusion.of(line, found).isEmpty())
                        .ifPresent(this::add);
                end = amount.map(Amount::to).orElse(end);
                at = Math.max(at + 1, end);
            }
        }

        /** Whether the amount belongs to a date, a time of day or a set; a duration is an amount, too. */
        private boolean isTime(Amount amount) {
            Span span = line.span(amount.from(), amount.to());
            return times.stream()
                    .anyMatch(time -> time.span().overlaps(span) && time.type() != TimeExpression.Type.DURATION);
        }

        private void add(Amount amount) {
            Span span = line.span(amount.from(), amount.to());
            Optional<Counting.Noun> noun = Counting.of(line, amount);
            Optional<Counted> counted = noun.map(found -> counted(amount, found));
            Optional<String> before = last.map(this::words);
            Figure figure = new Figure(
                    "f" + (figures.size() + 1),
                    span,
                    value(amount),
                    amount.unit().map(Amount.Unit::name),
                    amount.form() == Form.ORDINAL,
                    Hedges.of(line, amount),
                    counted.or(() -> inherited(amount)).or(() -> governed(amount)),
                    scope.population(amount, noun, before),
                    scope.place(amount, noun),
                    scope.asOf(amount, noun),
                    scope.cumulative(amount),
                    claims.of(line, span, noun));
            figures.add(figure);
            // "Of the 33 in the first phase, 18 are alive" does not count phases.
            last = figure.ordinal() ? last : Optional.of(figure);
        }

        private Counted counted(Amount amount, Counting.Noun noun) {
            Category category = categories.of(amount, Optional.of(noun));
            return last.filter(before -> Scope.isRelative(line, noun))
                    .flatMap(Figure::counts)
                    .map(those -> new Counted(
                            those.text(), those.span(), category == Category.OTHER ? those.category() : category))
                    .orElseGet(() -> new Counted(line.text(noun.span()), noun.span(), category));
        }

        /** What an amount counts that names nothing: what the amount before it counts ("killed 12 people and injured 40"). */
        private Optional<Counted> inherited(Amount amount) {
            boolean bare = amount.unit().isEmpty() && amount.form() != Form.ORDINAL;
            return last.filter(before -> bare && before.unit().isEmpty())
                    .flatMap(Figure::counts)
                    .map(counted ->
                            new Counted(counted.text(), counted.span(), categories.of(amount, Optional.empty())));
        }

        /** What a bare number counts is said by the verb that it hangs on: "killed 40,000". */
        private Optional<Counted> governed(Amount amount) {
            int head = line.head(Counting.top(line, amount));
            Category category = categories.of(amount, Optional.empty());
            boolean told = amount.unit().isEmpty() && category != Category.OTHER && head != Syntax.ROOT;
            return told
                    ? Optional.of(new Counted(
                            line.text(line.at(head).span()), line.at(head).span(), category))
                    : Optional.empty();
        }

        private String words(Figure figure) {
            Span counted = figure.counts().map(Counted::span).orElse(figure.span());
            boolean apart = counted.start() < figure.span().end()
                    || counted.end() - figure.span().start() > LONGEST_PHRASE;
            return line.text(apart ? figure.span() : new Span(figure.span().start(), counted.end()));
        }

        private static Value value(Amount amount) {
            if (amount.form() == Form.VAGUE) {
                return new Value.Vague(Optional.of(plain(amount.least())));
            }
            return amount.isRange()
                    ? new Value.Range(plain(amount.least()), plain(amount.most()))
                    : new Value.One(plain(amount.least()));
        }

        /** The number without needless digits: 40, not 4E+1 or 40.0. */
        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
