package org.strandline.story;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.Figure;
import org.strandline.record.Mention;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** A page made by hand: its first line is the headline, each other line a paragraph. Facts are given by their words on it. */
final class Invented {

    private final String id;
    private final String text;
    private final Optional<OffsetDateTime> published;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Negotiation.Position> positions = new ArrayList<>();

    private Invented(String id, Optional<OffsetDateTime> published, String text) {
        this.id = id;
        this.published = published;
        this.text = text;
    }

    /** A page published at {@code published}, such as {@code 2031-05-02T10:00+01:00}. */
    static Invented page(String id, String published, String... lines) {
        return new Invented(id, Optional.of(OffsetDateTime.parse(published)), String.join("\n", lines));
    }

    static Invented undated(String id, String... lines) {
        return new Invented(id, Optional.empty(), String.join("\n", lines));
    }

    Invented entity(EntityType type, String name, String... others) {
        List<Mention> mentions = new ArrayList<>();
        int at = text.indexOf(name);
        while (at >= 0) {
            mentions.add(new Mention(new Span(at, at + name.length()), Mention.Kind.NAME));
            at = text.indexOf(name, at + 1);
        }
        entities.add(new Entity(
                "e" + (entities.size() + 1), type, name, List.of(others), List.of(), mentions, Optional.empty()));
        return this;
    }

    /** What the entity number {@code speaker}, counted from 1, said: in quote marks. */
    Invented quote(int speaker, String words) {
        return statement(speaker, words, Statement.Kind.DIRECT, Statement.Polarity.ASSERTS);
    }

    Invented statement(int speaker, String words, Statement.Kind kind, Statement.Polarity polarity) {
        Entity entity = entities.get(speaker - 1);
        Source source =
                new Source(Optional.of(entity.id()), entity.name(), span(entity.name()), true, Source.Kind.PERSON);
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                kind,
                List.of(span(words)),
                Statement.Act.SAYS,
                Optional.empty(),
                List.of(source),
                Statement.Anonymity.NAMED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                polarity,
                false,
                Optional.empty()));
        return this;
    }

    Invented time(String words, String value) {
        times.add(new TimeExpression(
                "t" + (times.size() + 1), TimeExpression.Type.DATE, value, Optional.empty(), span(words)));
        return this;
    }

    /** A count, given by the words for the number and for what it counts. */
    Invented figure(String number, long value, String counted, Figure.Category category, Figure.Claimant claimant) {
        return counted(number, value, new Figure.Counted(counted, span(counted), category), claimant, Optional.empty());
    }

    /** A count of the page's own that comes on top of another: "another 12". */
    Invented another(String number, long value, String counted, Figure.Category category) {
        Figure.Counted counts = new Figure.Counted(counted, span(counted), category);
        return counted(number, value, counts, new Figure.Claimant.OfPage(), Optional.of(false));
    }

    private Invented counted(
            String number, long value, Figure.Counted counts, Figure.Claimant claimant, Optional<Boolean> cumulative) {
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span(number),
                new Figure.Value.One(BigDecimal.valueOf(value)),
                Optional.empty(),
                false,
                Figure.Hedge.EXACT,
                Optional.of(counts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cumulative,
                claimant));
        return this;
    }

    /** A number that the page gives without saying beside it what is counted, or an amount of money. */
    Invented number(String number, long value, Optional<String> unit) {
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span(number),
                new Figure.Value.One(BigDecimal.valueOf(value)),
                unit,
                false,
                Figure.Hedge.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Figure.Claimant.OfPage()));
        return this;
    }

    Invented event(String trigger, EventType type, String actor, String date, Event.Status status) {
        Span span = span(trigger);
        events.add(new Event(
                "v" + (events.size() + 1),
                span,
                List.of(span),
                type,
                Optional.empty(),
                List.of(actor),
                List.of(),
                Optional.empty(),
                Optional.of(date).filter(day -> !day.isEmpty()),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Invented position(String party, String on, Negotiation.Stance stance, String words) {
        positions.add(new Negotiation.Position(party, on, stance, span(words), Optional.empty()));
        return this;
    }

    PageRecord record() {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int end = line < 0 ? text.length() : line;
            BlockType type = from == 0 ? BlockType.HEADLINE : BlockType.PARAGRAPH;
            blocks.add(new Block(
                    type, new Span(from, end), Optional.empty(), OptionalInt.empty(), Because.of("invented", 0)));
            from = end + 1;
        }
        Article article = new Article(
                Optional.of(blocks.getFirst().span().of(text)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                published.map(PageTime::of),
                Optional.empty(),
                "en",
                text,
                blocks,
                List.of());
        Optional<Negotiation> process = Optional.of(positions)
                .filter(list -> !list.isEmpty())
                .map(list -> new Negotiation(List.of(), List.of(), List.of(), List.of(), list));
        return new PageRecord(
                id,
                "test",
                new PageSource(Optional.of(id), Optional.empty(), Optional.empty(), "text/plain"),
                article,
                new PageRecord.Facts(entities, statements, times, figures, events, process));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not on the page: " + words);
        }
        return new Span(start, start + words.length());
    }
}
