package org.strandline.app.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.strandline.store.StoreAddress;

/**
 * What {@code strandline watch} was asked to do.
 *
 * @param store where pages are kept
 * @param folders folders and files to look at
 * @param feeds feeds to follow; at least one of either is there
 * @param once whether to look only once
 * @param every how long to wait between two looks where nothing is noticed before
 */
record WatchArguments(StoreAddress store, List<String> folders, List<URI> feeds, boolean once, Duration every) {

    static final String HELP = "help";

    private static final String ONCE = "once";
    private static final String EVERY = "every";
    private static final int LONGEST = 86_400;

    static final Options OPTIONS = new Options()
            .addOption(StoreOption.OPTION)
            .addOption(null, ONCE, false, "Look once, keep what is new, and end: for a timer such as cron.")
            .addOption(Option.builder()
                    .longOpt(EVERY)
                    .hasArg()
                    .argName("SECONDS")
                    .desc("How long to wait before looking again where the system notices nothing; 30 if it is not"
                            + " given.")
                    .get())
            .addOption(null, HELP, false, "Show this help and end.");

    static final Help TEXT =
            new Help("strandline watch [OPTIONS] FOLDER|FEED…", """
                Keeps pages as they come into folders and feeds, until it is stopped (Ctrl-C, or the signal TERM): the page \
                at hand is kept whole before it ends. A page that is kept already is not read again.

                A FEED is the address of an RSS or Atom feed. It is asked for every quarter of an hour at most, and only \
                for what has changed; where an item holds no more than a summary, its article is fetched.
                """, "Options", Help.Entry.of(OPTIONS), """
                    Examples:
                      Keep what another program puts into a folder:
                        strandline watch --store story.db incoming/

                      Follow two feeds from a timer:
                        strandline watch --store story.db --once https://example.org/rss https://example.net/atom

                    Exit status:
                      0  It was stopped, or looked once, and everything was read.
                      1  Something could not be read, or the store could not be written.
                      2  The arguments make no sense.
                    """);

    WatchArguments {
        folders = List.copyOf(folders);
        feeds = List.copyOf(feeds);
    }

    static WatchArguments of(CommandLine given) throws UsageException {
        List<String> places = given.getArgList();
        if (places.isEmpty()) {
            throw new UsageException("watch needs at least one FOLDER or FEED");
        }
        if (places.contains("-")) {
            throw new UsageException("standard input cannot be watched");
        }
        return new WatchArguments(
                StoreOption.of(given),
                places.stream()
                        .filter(place -> !ReadArguments.isWebAddress(place))
                        .toList(),
                places.stream()
                        .filter(ReadArguments::isWebAddress)
                        .map(URI::create)
                        .toList(),
                given.hasOption(ONCE),
                every(given));
    }

    private static Duration every(CommandLine given) throws UsageException {
        String number = given.getOptionValue(EVERY, "30");
        try {
            int seconds = Integer.parseInt(number);
            if (seconds >= 1 && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new UsageException("--every takes a number of seconds from 1 to " + LONGEST + ", not '" + number + "'");
    }
}
