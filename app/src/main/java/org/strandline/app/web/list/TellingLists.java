package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Told;
import org.strandline.json.StoryJson;
import org.strandline.record.Figure;
import org.strandline.story.FigureSeries;
import org.strandline.story.News;
import org.strandline.story.Plan;
import org.strandline.story.PositionSeries;
import org.strandline.story.Story;

/** The lists of what a story tells: what is new, when, how many, who wants what, what was to happen. */
final class TellingLists {

    private TellingLists() {}

    /** Something that pages add, with the first of these pages. */
    private record Added(News news, News.Item item) {}

    /** Where a party stands from a day on. */
    private record Stood(PositionSeries series, PositionSeries.Stand stand) {

        boolean isLast() {
            return series.stands().getLast().equals(stand);
        }
    }

    /** A figure of a series. */
    private record Counted(FigureSeries series, FigureSeries.Point point) {

        FigureSeries.Standing standing() {
            return point.standing();
        }
    }

    static Listing<Told, ?> news() {
        return new Listing<Told, Added>(
                "new",
                "What is new",
                List.of(
                        Column.choice(
                                "change",
                                "Change",
                                row -> Cell.of(word(row.item().change()))),
                        Column.choice(
                                "layer", "What", row -> Cell.of(word(row.item().layer()))),
                        Column.words("text", "Words", row -> Cell.of(row.item().text())),
                        Column.words(
                                "before", "Before", row -> Cell.of(row.item().before())),
                        Column.day(
                                "published",
                                "Page of",
                                (told, row) ->
                                        Links.published(told, row.news().pages().getLast())),
                        Column.number(
                                "pages", "Pages", row -> Cell.of(row.item().pages()))),
                told -> told.story().news().reversed().stream()
                        .flatMap(news -> news.differences().stream().map(item -> new Added(news, item)))
                        .toList(),
                (told, row) -> row.item().evidence(),
                (told, row) -> row.news().pages(),
                (json, row) -> StoryJson.write(json, row.item().item()));
    }

    static Listing<Told, ?> timeline() {
        return new Listing<Told, Story.Day>(
                "timeline",
                "When",
                List.of(
                        Column.day("date", "Day", day -> Cell.day(Optional.of(day.date()))),
                        Column.words("summary", "What happened", day -> Cell.of(day.summary())),
                        Column.number("pages", "Pages", day -> Cell.of(day.pages()))),
                told -> told.story().timeline(),
                (told, day) -> day.evidence(),
                (told, day) -> Links.pages(day.evidence()),
                (json, row) -> StoryJson.write(json, row.item()));
    }

    static Listing<Told, ?> plans() {
        return new Listing<Told, Plan>(
                "plans",
                "What was to happen",
                List.of(
                        Column.day("planned", "For", plan -> Cell.day(plan.planned())),
                        Column.words("summary", "What", plan -> Cell.of(plan.summary())),
                        Column.choice("type", "Kind", plan -> Cell.of(word(plan.type()))),
                        Column.choice("outcome", "What came of it", plan -> Cell.of(word(plan.outcome()))),
                        Column.day("resolved", "On", plan -> Cell.day(plan.resolved()))),
                told -> told.story().plans(),
                (told, plan) -> plan.evidence(),
                (told, plan) -> Links.pages(plan.evidence(), plan.resolution()),
                (json, row) -> StoryJson.write(json, row.item()));
    }

    static Listing<Told, ?> figures() {
        return new Listing<Told, Counted>(
                "figures",
                "How many",
                figureColumns(),
                told -> told.story().figures().stream()
                        .flatMap(series -> series.points().stream().map(point -> new Counted(series, point)))
                        .toList(),
                (told, row) -> row.point().evidence(),
                (told, row) -> Links.pages(row.point().evidence()),
                (json, row) ->
                        StoryJson.write(json, row.item().series(), row.item().point()));
    }

    static Listing<Told, ?> positions() {
        return new Listing<Told, Stood>(
                "positions",
                "Who wants what",
                List.of(
                        Column.words(
                                "party",
                                "Party",
                                (told, row) -> Links.subject(
                                        told,
                                        row.series().subject(),
                                        row.series().party())),
                        Column.words("on", "On", row -> Cell.of(row.series().on())),
                        Column.choice(
                                "stance",
                                "Stands",
                                row -> Cell.of(
                                        org.strandline.json.Words.of(row.stand().stance()),
                                        Words.of(row.stand().stance()))),
                        Column.day("from", "Since", row -> Cell.day(row.stand().from())),
                        Column.choice("last", "Still", row -> yes(row.isLast())),
                        Column.number(
                                "pages", "Pages", row -> Cell.of(row.stand().pages()))),
                told -> told.story().positions().stream()
                        .flatMap(series -> series.stands().reversed().stream().map(stand -> new Stood(series, stand)))
                        .toList(),
                (told, row) -> row.stand().evidence(),
                (told, row) -> Links.pages(row.stand().evidence()),
                (json, row) ->
                        StoryJson.write(json, row.item().series(), row.item().stand()));
    }

    private static List<Column<Told, Counted>> figureColumns() {
        return List.of(
                Column.words("counts", "Of what", row -> Cell.of(row.series().counts())),
                Column.choice(
                        "category", "Kind", row -> Cell.of(word(row.series().category()))),
                Column.words("place", "Where", row -> Cell.of(row.series().place())),
                Column.number("value", "How many", row -> number(row)),
                Column.words("unit", "Unit", row -> Cell.of(row.series().unit())),
                Column.words(
                        "claimedBy",
                        "Says",
                        (told, row) -> Links.subject(
                                told,
                                row.point().claimant().subject(),
                                row.point().claimant().name())),
                Column.day("asOf", "As of", row -> Cell.day(row.point().asOf())),
                Column.choice(
                        "change", "Change", row -> Cell.of(word(row.standing().change()))),
                Column.choice("disagrees", "Disputed", row -> yes(row.standing().disagrees())),
                Column.choice(
                        "superseded", "Superseded", row -> yes(row.standing().superseded())),
                Column.number("pages", "Pages", row -> Cell.of(row.point().pages())));
    }

    /** The number that a figure is sorted by: the largest that it may be. */
    private static Cell number(Counted row) {
        Figure.Value value = row.point().value();
        String number =
                switch (value) {
                    case Figure.Value.One one -> one.value().toPlainString();
                    case Figure.Value.Range range -> range.max().toPlainString();
                    case Figure.Value.Vague vague ->
                        vague.min().map(min -> min.toPlainString()).orElse("");
                };
        return Cell.of(number, Words.of(row.point().hedge()) + Words.of(value));
    }

    static Cell yes(boolean is) {
        return is ? Cell.of("true", "yes") : Cell.of("false", "");
    }

    static String word(Enum<?> constant) {
        return org.strandline.json.Words.of(constant);
    }
}
