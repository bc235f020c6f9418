package org.strandline.app.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.strandline.store.StoreAddress;

/** {@code --store}: where pages are kept. */
final class StoreOption {

    private static final String STORE = "store";

    /** The store of whoever names none. */
    private static final String DEFAULT = "strandline.db";

    static final Option OPTION = Option.builder()
            .longOpt(STORE)
            .hasArg()
            .argName("FILE|ADDRESS")
            .desc("Where pages are kept: a SQLite file (strandline.db in this folder if it is not given), or the JDBC"
                    + " address of a PostgreSQL database (jdbc:postgresql://host/name?user=…).")
            .get();

    private StoreOption() {}

    /** The store that a command is given. */
    static StoreAddress of(CommandLine given) throws UsageException {
        String words = given.getOptionValue(STORE, DEFAULT);
        if (words.isBlank() || (words.startsWith("jdbc:") && !words.startsWith(StoreAddress.POSTGRESQL))) {
            throw new UsageException("--store is a file, or an address that begins with " + StoreAddress.POSTGRESQL);
        }
        return StoreAddress.of(words);
    }
}
