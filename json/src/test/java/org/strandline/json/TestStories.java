package org.strandline.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.EntityType;
import org.strandline.record.EventType;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Statement;
import org.strandline.story.Evidence;
import org.strandline.story.FigureSeries;
import org.strandline.story.News;
import org.strandline.story.Plan;
import org.strandline.story.PositionSeries;
import org.strandline.story.Quotation;
import org.strandline.story.Revision;
import org.strandline.story.Story;
import org.strandline.story.Subject;
import org.strandline.story.Voice;
import org.strandline.text.Span;

/** A story that has everything that a story can have, put together by hand. */
public final class TestStories {

    private static final LocalDate THIRD = LocalDate.of(2025, 4, 3);
    private static final LocalDate FOURTH = LocalDate.of(2025, 4, 4);

    private TestStories() {}

    /** A story whose only page is {@link TestPages#full()}, as its own copy and version; its title is {@code words}. */
    public static Story full(String words) {
        PageRecord page = TestPages.full();
        Evidence evidence = new Evidence(page.id(), new Span(7, 36));
        return new Story(
                "story:0a",
                Optional.of(new Story.Title(words, evidence)),
                Optional.of(PageTime.of(THIRD)),
                Optional.of(PageTime.of(FOURTH)),
                List.of(page.id()),
                List.of(List.of(page.id(), "sha256:0e")),
                List.of(List.of("sha256:0f", page.id())),
                List.of(new Story.Day(THIRD, words, List.of(evidence), 2)),
                List.of(subject(page, evidence)),
                List.of(new Voice(
                        Optional.of("e1"),
                        "Anna Lind",
                        2,
                        1,
                        1,
                        List.of("q1"),
                        List.of(new Voice.Topic(List.of("ferry", "crossing"), List.of("q1"))))),
                List.of(quotation(words, evidence)),
                List.of(figures(evidence)),
                List.of(positions(evidence)),
                List.of(plan(words, evidence)),
                List.of(revision(page, words, evidence)),
                List.of(new News(List.of(page.id()), List.of(item(page, words, evidence)))));
    }

    private static Subject subject(PageRecord page, Evidence evidence) {
        return new Subject(
                "e1",
                EntityType.PERSON,
                "Anna Lind",
                List.of("Lind"),
                List.of(new Subject.Office(
                        "mayor", Optional.of("Valmere"), Optional.of(THIRD), Optional.of(FOURTH), List.of(evidence))),
                List.of(new Subject.Member(page.id(), "e1")),
                3);
    }

    private static Quotation quotation(String words, Evidence evidence) {
        return new Quotation(
                "q1",
                Optional.of("e1"),
                "Anna Lind",
                true,
                Statement.Kind.DIRECT,
                Optional.of(THIRD),
                List.of("ferry"),
                List.of(new Quotation.Wording(words, List.of(new Quotation.Said("s1", List.of(evidence))))),
                2);
    }

    private static FigureSeries figures(Evidence evidence) {
        return new FigureSeries(
                "f1",
                Figure.Category.INJURED,
                "people",
                Optional.of("%"),
                Optional.of("Valmere"),
                List.of(
                        point(new Figure.Value.One(new BigDecimal("31")), FigureSeries.Change.FIRST, evidence),
                        point(
                                new Figure.Value.Range(new BigDecimal("32"), new BigDecimal("34")),
                                FigureSeries.Change.RAISED,
                                evidence)));
    }

    private static FigureSeries.Point point(Figure.Value value, FigureSeries.Change change, Evidence evidence) {
        return new FigureSeries.Point(
                value,
                Figure.Hedge.AT_LEAST,
                new FigureSeries.Claimant(Optional.of("e1"), "Anna Lind"),
                Optional.of(THIRD),
                new FigureSeries.Standing(change, change == FigureSeries.Change.FIRST, true),
                List.of(evidence),
                2);
    }

    private static PositionSeries positions(Evidence evidence) {
        PositionSeries.Stand stand =
                new PositionSeries.Stand(Negotiation.Stance.REJECTS, Optional.of(THIRD), List.of(evidence), 1);
        return new PositionSeries("p1", Optional.of("e1"), "Anna Lind", "the fares", List.of(stand));
    }

    private static Plan plan(String words, Evidence evidence) {
        return new Plan(
                "n1",
                EventType.MEET,
                words,
                Optional.of(THIRD),
                Plan.Outcome.POSTPONED,
                Optional.of(FOURTH),
                List.of(evidence),
                List.of(evidence));
    }

    private static Revision revision(PageRecord page, String words, Evidence evidence) {
        Revision.WordEdit edit = new Revision.WordEdit(Optional.of(new Span(0, 6)), Optional.of(new Span(0, 5)));
        return new Revision("sha256:0f", page.id(), List.of(item(page, words, evidence)), List.of(edit));
    }

    private static News.Item item(PageRecord page, String words, Evidence evidence) {
        return new News.Item(
                News.Layer.FIGURE,
                News.Change.CHANGED,
                words,
                Optional.of("31"),
                List.of(new News.FactId(page.id(), "f1")),
                List.of(evidence),
                List.of(evidence),
                2);
    }
}
