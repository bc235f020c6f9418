package org.strandline.app.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to {@code strandline correct}, and how that is explained. */
final class CorrectHelp {

    static final String AUTHOR = "author";
    static final String HELP = "help";

    static final Options OPTIONS = new Options()
            .addOption(IngestHelp.STORE_OPTION)
            .addOption(Option.builder()
                    .longOpt(AUTHOR)
                    .hasArg()
                    .argName("NAME")
                    .desc("Who says so; the name of the user if it is not given.")
                    .get())
            .addOption(null, HELP, false, "Show this help and end.");

    private static final String PURPOSE = """
        Puts right what was read wrongly. Corrections are kept apart from what was read, each with who made it and \
        when, and hold when pages are read again. What a correction says can be undone, never deleted.

        A PAGE is its id or the beginning of it, the path of its file, or its address. WORDS are words of its \
        article, as they stand there.
        """;

    private static final String REST = """
        Examples:
          strandline correct same page.html "Ilo Brandt" "the harbour master"
          strandline correct together late.html early.html
          strandline correct list

        Exit status:
          0  It was done.
          1  It could not be done: there is no such page, say.
          2  The arguments make no sense.
        """;

    static final Help TEXT = new Help(
            "strandline correct [OPTIONS] WHAT …",
            PURPOSE,
            "What can be said",
            List.of(
                    new Help.Entry("list", "Show all corrections, and whether they are as they were signed."),
                    new Help.Entry("same PAGE WORDS WORDS", "Both words are one person, body or place."),
                    new Help.Entry(
                            "same PAGE WORDS OTHER-PAGE WORDS",
                            "What the second words name is to be called by the first."),
                    new Help.Entry("differ PAGE WORDS WORDS", "They are not one, though they were read as one."),
                    new Help.Entry("called PAGE WORDS NAME", "What the words name is called so, and not otherwise."),
                    new Help.Entry(
                            "saidby PAGE WORDS WORDS", "The first words were said by whom the second ones name."),
                    new Help.Entry("reads PAGE WORDS WORDS", "The statement at the first words is the second ones."),
                    new Help.Entry("unsaid PAGE WORDS", "The words are no statement of anybody."),
                    new Help.Entry("together PAGE OTHER-PAGE", "The page belongs to the story of the other."),
                    new Help.Entry("apart PAGE", "The page belongs to no story with others."),
                    new Help.Entry("undo CORRECTION", "The correction with this id does not hold."),
                    new Help.Entry("--store FILE|ADDRESS", "As for strandline ingest."),
                    new Help.Entry("--author NAME", "Who says so; the name of the user if it is not given."),
                    new Help.Entry("--help", "Show this help and end.")),
            REST);

    private CorrectHelp() {}
}
