package org.strandline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.app.web.Contract.Answer;
import org.strandline.app.web.Contract.Parameter;
import org.strandline.app.web.list.Column;
import org.strandline.app.web.list.Listing;

/** The contracts of the routes. */
final class Contracts {

    private static final String STRING = "string";
    private static final String INTEGER = "integer";

    private static final Parameter OFFSET = new Parameter("offset", INTEGER, "How many to leave out before the first");
    private static final Parameter LIMIT = new Parameter("limit", INTEGER, "How many at most");
    private static final Parameter FORMAT =
            new Parameter("format", STRING, "csv for a sheet of all that was asked for");
    private static final Parameter STORY = new Parameter("story", STRING, "Only pages of the story of this id");
    private static final Parameter SINCE =
            new Parameter("since", INTEGER, "Only what has changed after the revision of this number");

    static final Contract SEARCH = Contract.json(
                    "Passages",
                    new Parameter("q", STRING, "Words, phrases and typed filters"),
                    new Parameter("who", STRING, "Who said it, did it, or whose figure it is"),
                    new Parameter("place", STRING, "A place that it speaks of"),
                    new Parameter("said", STRING, "A year, month or day when it was said, was done, or held"),
                    new Parameter("from", STRING, "The first day on which its page was published"),
                    new Parameter("to", STRING, "The last day on which its page was published"),
                    new Parameter("kind", "array", "statement, figure, event, headline, caption or text"),
                    new Parameter("sort", STRING, "best, newest or oldest"),
                    OFFSET,
                    LIMIT,
                    FORMAT)
            .or("text/csv");

    static final Contract NEW = Contract.json("Messages", SINCE, LIMIT, STORY);

    static final Contract EVENTS = new Contract(
            List.of(SINCE, STORY), Optional.empty(), List.of(new Answer("text/event-stream", Optional.of("Message"))));

    static final Contract READ = Contract.json(
                    "Reading",
                    new Parameter("url", STRING, "The address of the page"),
                    new Parameter("name", STRING, "What the file is called"))
            .or(new Answer("application/x-ndjson", Optional.of("Reading")))
            .taking("A page, a feed or an archive, packed or not");

    private Contracts() {}

    /** The contract of a list. */
    static Contract of(Listing<?, ?> listing) {
        String name = listing.name();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("q", STRING, "Words that a row has to have"));
        for (Column<?, ?> column : listing.columns()) {
            parameters.add(new Parameter(column.key(), STRING, meaning(column)));
        }
        parameters.add(
                new Parameter("sort", STRING, "The parameter above to sort by; with - before it the largest first"));
        parameters.addAll(List.of(SINCE, OFFSET, LIMIT, FORMAT));
        return Contract.json(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "List")
                .or("text/csv")
                .with(parameters);
    }

    private static String meaning(Column<?, ?> column) {
        return column.title()
                + switch (column.sort()) {
                    case WORDS -> ": words in it";
                    case CHOICE -> ": one of its values";
                    case DAY -> ": a year, month or day";
                    case NUMBER -> ": so many at least";
                };
    }
}
