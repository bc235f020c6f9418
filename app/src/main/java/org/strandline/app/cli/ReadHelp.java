package org.strandline.app.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to {@code strandline read}, and how that is explained. */
final class ReadHelp {

    static final String FORMAT = "format";
    static final String DATE = "date";
    static final String URL = "url";
    static final String JOBS = "jobs";
    static final String EXPLAIN = "explain";
    static final String HELP = "help";

    static final Options OPTIONS = new Options()
            .addOption(valued(
                    FORMAT,
                    "text|json|csv",
                    "A report for people (text, the default), JSON Lines for programs (json), or the events as a table for"
                            + " analysts (csv)."))
            .addOption(valued(
                    DATE,
                    "DAY",
                    "The day as of which to read pages that have no date themselves, such as 2024-08-16. The record of"
                            + " such a page keeps it as \"anchor\", the report shows it, and times such as \"on Thursday\""
                            + " are read against it."))
            .addOption(valued(
                    URL, "ADDRESS", "The web address of the page: for one page that does not come with its own."))
            .addOption(
                    valued(
                            JOBS,
                            "NUMBER",
                            "How many pages to read at once; one for every processor if it is not given. The output is the same."))
            .addOption(
                    null,
                    EXPLAIN,
                    false,
                    "Show every block of a page, with the rule and the evidence that made it what it is.")
            .addOption(null, HELP, false, "Show this help and end.");

    private static final String PURPOSE = """
            Reads news pages and gives the article of each: whole and clean, with its headline, its authors, its times \
            and its captions; and of articles in English who said what, who did what to whom, who is who, when and how many. What is on a page \
            beside the article is labelled and counted, not silently dropped.

            A PATH is a file, a folder, or - for standard input. Pages may be plain text, HTML, RSS or Atom feeds, WARC \
            archives, and any of these packed with gzip: what a file is, its bytes decide. A folder is read with \
            everything in it. Output comes in the order of the input.
            """;

    private static final String REST = """
            Examples:
              Show the article of one page:
                strandline read page.html

              Read a folder into JSON Lines, one object for every page:
                strandline read --format json pages/ > articles.jsonl

              Make a table of the events, one a line:
                strandline read --format csv pages/ > events.csv

              Read what another program fetches, and say where it is from:
                curl -s https://example.org/story |
                  strandline read --url https://example.org/story -

              See why every block of a page is what it is:
                strandline read --explain page.txt

              List the headlines in a web archive:
                strandline read --format json crawl.warc.gz | jq -r .article.headline

            Exit status:
              0  Everything was read. An empty page and a page without an article count
                 as read: "rejected" is their answer.
              1  Something could not be read (missing, broken, too large, not text), or
                 the output could not be written. Everything else was read all the same.
              2  The arguments make no sense. Nothing was read.
            """;

    static final Help TEXT =
            new Help("strandline read [OPTIONS] PATH…", PURPOSE, "Options", Help.Entry.of(OPTIONS), REST);

    private ReadHelp() {}

    private static Option valued(String name, String value, String meaning) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(meaning)
                .get();
    }
}
