package org.strandline.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to the commands that look into a store, and how that is explained. */
final class StoryHelp {

    static final String FORMAT = "format";
    static final String MEMBERS = "members";
    static final String SINCE = "since";
    static final String PAGE = "page";
    static final String LIMIT = "limit";
    static final String STORY = "story";
    static final String OUT = "out";
    static final String HELP = "help";

    private static final String STATUS = """
        Exit status:
          0  It was shown.
          1  There is no such store or story, or it cannot be read.
          2  The arguments make no sense.
        """;

    private StoryHelp() {}

    private static Options base() {
        return new Options()
                .addOption(StoreOption.OPTION)
                .addOption(
                        valued(FORMAT, "text|json", "A report for people (text, the default), or JSON Lines (json)."))
                .addOption(null, HELP, false, "Show this help and end.");
    }

    static final Options STORIES_OPTIONS = base().addOption(
                    null,
                    MEMBERS,
                    false,
                    "Show every page with the story that it is of, its copies and which version it is.");

    static final Options STORY_OPTIONS = base();

    static final Options NEW_OPTIONS = base().addOption(valued(
                    SINCE,
                    "WHEN",
                    "What the pages add that have been kept since then: a day (2025-04-03), or a day and time"
                            + " (2025-04-03T08:00Z)."))
            .addOption(valued(PAGE, "ID", "What this page adds."));

    static final Options SEARCH_OPTIONS =
            base().addOption(valued(LIMIT, "NUMBER", "How many passages to show, 10 if it is not given."));

    static final Options EXPORT_OPTIONS = new Options()
            .addOption(StoreOption.OPTION)
            .addOption(valued(FORMAT, "FORMAT", "jsonl, csv, jsonld, annotations, timelinejs, rss or atom."))
            .addOption(valued(STORY, "ID", "Only this story; every page and story of the store if it is not given."))
            .addOption(valued(OUT, "FOLDER", "Write files into this folder, which is made if it is not there."))
            .addOption(null, HELP, false, "Show this help and end.");

    static final Help STORIES = help(
            "stories [OPTIONS]",
            "Lists the stories of a store, the one with the latest page first.",
            STORIES_OPTIONS,
            "strandline stories --store story.db");

    static final Help NEW = help(
            "new [OPTIONS]",
            "Shows what pages add to what was known before them: what is new, changed and dropped. What they repeat is"
                    + " counted. Without options, what the latest page of every story adds.",
            NEW_OPTIONS,
            "strandline new --store story.db --since 2025-04-10");

    static final Help SEARCH = help(
            "search [OPTIONS] QUERY…",
            """
            Finds passages by their words and by what they mean, and says where they stand.

            A QUERY is words; "words in quote marks" that stand so; -words that are not to be there; and filters: \
            who:NAME (who said it, did it, or whose figure it is), said:WHEN, place:NAME, from:DAY and to:DAY (of the \
            page), kind:KIND (statement, figure, event, headline, caption, text).\
            """,
            SEARCH_OPTIONS,
            "strandline search --store story.db 'who:Dravec prisoner exchange'");

    static final Help EXPORT = help(
            "export [OPTIONS]",
            """
            Gives records and stories out in the formats of others: JSON Lines of records (jsonl), a sheet for each \
            layer (csv), schema.org (jsonld), W3C Web Annotations (annotations), TimelineJS (timelinejs), and feeds of \
            what is new (rss, atom).

            Everything goes to standard output, or into files with --out. Sheets are several files: they need --out.\
            """,
            EXPORT_OPTIONS,
            "strandline" + " export" + " --store" + " story.db" + " --format" + " csv --out" + " sheets");

    /** The help of a command that shows one story. */
    static Help of(StoryCommand command) {
        return help(
                command.word() + " [OPTIONS] ID",
                "Shows of a story " + command.shows()
                        + ".\n\nAn ID is that of the story, as strandline stories shows it,"
                        + " or the first letters of the number in it.",
                STORY_OPTIONS,
                "strandline " + command.word() + " --store story.db ID");
    }

    /** All options of these commands. */
    static List<Options> all() {
        return new ArrayList<>(List.of(STORIES_OPTIONS, STORY_OPTIONS, NEW_OPTIONS, SEARCH_OPTIONS, EXPORT_OPTIONS));
    }

    private static Help help(String synopsis, String purpose, Options options, String example) {
        return new Help(
                "strandline " + synopsis,
                purpose + "\n",
                "Options",
                Help.Entry.of(options),
                "Example:\n  " + example + "\n\n" + STATUS);
    }

    private static Option valued(String name, String value, String meaning) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(meaning)
                .get();
    }
}
