package org.strandline.app.cli;

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
 * @param folders folders and files to look at; at least one
 * @param once whether to look only once
 * @param every how long to wait between two looks where nothing is noticed before
 */
record WatchArguments(StoreAddress store, List<String> folders, boolean once, Duration every) {

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
            new Help("strandline watch [OPTIONS] FOLDER…", """
                Keeps pages as they come into folders, until it is stopped (Ctrl-C, or the signal TERM): the page at hand is \
                kept whole before it ends. A page that is kept already is not read again.
                """, "Options", Help.Entry.of(OPTIONS), """
                    Examples:
                      Keep what another program puts into a folder:
                        strandline watch --store story.db incoming/

                    Exit status:
                      0  It was stopped, or looked once, and everything was read.
                      1  Something could not be read, or the store could not be written.
                      2  The arguments make no sense.
                    """);

    WatchArguments {
        folders = List.copyOf(folders);
    }

    static WatchArguments of(CommandLine given) throws UsageException {
        List<String> folders = given.getArgList();
        if (folders.isEmpty()) {
            throw new UsageException("watch needs at least one FOLDER");
        }
        if (folders.contains("-")) {
            throw new UsageException("standard input cannot be watched");
        }
        return new WatchArguments(StoreOption.of(given), folders, given.hasOption(ONCE), every(given));
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
