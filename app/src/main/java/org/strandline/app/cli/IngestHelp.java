package org.strandline.app.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to {@code strandline ingest}, and how that is explained. */
final class IngestHelp {

    static final String STORE = "store";
    static final String DATE = "date";
    static final String JOBS = "jobs";
    static final String AGAIN = "again";
    static final String HELP = "help";

    /** The store of every command that has one. */
    static final Option STORE_OPTION = Option.builder()
            .longOpt(STORE)
            .hasArg()
            .argName("FILE|ADDRESS")
            .desc("Where pages are kept: a SQLite file (strandline.db in this folder if it is not given), or the JDBC"
                    + " address of a PostgreSQL database (jdbc:postgresql://host/name?user=…).")
            .get();

    static final Options OPTIONS = new Options()
            .addOption(STORE_OPTION)
            .addOption(Option.builder()
                    .longOpt(DATE)
                    .hasArg()
                    .argName("DAY")
                    .desc("The day as of which to read pages that have no date themselves, such as 2024-08-16.")
                    .get())
            .addOption(Option.builder()
                    .longOpt(JOBS)
                    .hasArg()
                    .argName("NUMBER")
                    .desc("How many pages to read at once; one for every processor if it is not given.")
                    .get())
            .addOption(
                    null,
                    AGAIN,
                    false,
                    "Read the pages of the store again that an older version of Strandline had read, from what the"
                            + " store kept of them. No PATH is needed.")
            .addOption(null, HELP, false, "Show this help and end.");

    private static final String PURPOSE = """
        Reads news pages as strandline read does, and keeps them with what they say. Pages may come in any order, \
        again and again: a page that is kept already is not read twice, and one that an older version had read is \
        read anew. The program may be stopped at any moment: call it again, and it goes on.

        A PATH is a file, a folder, or - for standard input; a URL is the address of a page or a feed, which is \
        fetched as its site's robots.txt allows.
        """;

    private static final String REST = """
        Examples:
          Keep a folder in story.db:
            strandline ingest --store story.db pages/

          Keep a page of the web and one of a file:
            strandline ingest --store story.db https://example.org/story page.html

          After a new version: read everything in the store anew:
            strandline ingest --store story.db --again

        Exit status:
          0  Everything was read. An empty page and a page without an article are
             kept as such.
          1  Something could not be read or fetched, or the store could not be
             written. What was kept before stays.
          2  The arguments make no sense. Nothing was read.
        """;

    static final Help TEXT =
            new Help("strandline ingest [OPTIONS] PATH|URL…", PURPOSE, "Options", Help.Entry.of(OPTIONS), REST);

    private IngestHelp() {}
}
