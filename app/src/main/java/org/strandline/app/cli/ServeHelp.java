package org.strandline.app.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What can be said to {@code strandline serve}, and how that is explained. */
final class ServeHelp {

    static final String STORE = "store";
    static final String PORT = "port";
    static final String HOST = "host";
    static final String TOKEN = "token";
    static final String HELP = "help";

    static final Options OPTIONS = new Options()
            .addOption(
                    option(PORT, "NUMBER", "The port to listen on; 8642 if it is not given, 0 for any that is free."))
            .addOption(option(
                    STORE,
                    "FILE|ADDRESS",
                    "The store that is shown and added to: a file, or an address that begins with jdbc:postgresql:."
                            + " strandline.db if it is not given."))
            .addOption(option(
                    HOST,
                    "NAME",
                    "The name or address to listen on; 127.0.0.1 if it is not given, which only this machine"
                            + " can reach."))
            .addOption(option(
                    TOKEN,
                    "FILE",
                    "A file with the token that browsers and programs have to show. Beyond this machine one is always"
                            + " needed, and made up if none is given."))
            .addOption(null, HELP, false, "Show this help and end.");

    private static final String PURPOSE = """
        Shows pages, and what was found in them, in the browser, and answers programs over HTTP.

        It runs until it is interrupted (Ctrl-C).
        """;

    private static final String REST = """
        Examples:
          Open the pages in the browser on this machine:
            strandline serve

          Let others on the network in who have the address with the token:
            strandline serve --host 0.0.0.0

        Exit status:
          0  It ran until it was told to end.
          1  It could not start: the port is taken, for example.
          2  The arguments make no sense. Nothing was started.
        """;

    static final Help TEXT = new Help("strandline serve [OPTIONS]", PURPOSE, "Options", Help.Entry.of(OPTIONS), REST);

    private ServeHelp() {}

    private static Option option(String name, String value, String meaning) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(meaning)
                .get();
    }
}
