package org.strandline.app.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.strandline.intake.Source;
import org.strandline.intake.Sources;
import org.strandline.store.StoreAddress;

/**
 * What {@code strandline ingest} was asked to do.
 *
 * @param store where pages are kept
 * @param date the day of pages that have no date
 * @param jobs how many pages are read at once
 * @param again whether the pages of the store are to be read again
 * @param inputs files, folders, {@code -} and addresses; none where the store is read again
 */
record IngestArguments(StoreAddress store, Optional<LocalDate> date, int jobs, boolean again, List<String> inputs) {

    /** The store of whoever names none. */
    private static final String STORE = "strandline.db";

    IngestArguments {
        inputs = List.copyOf(inputs);
    }

    static IngestArguments of(CommandLine given) throws UsageException {
        boolean again = given.hasOption(IngestHelp.AGAIN);
        if (again && (!given.getArgList().isEmpty() || given.hasOption(IngestHelp.DATE))) {
            throw new UsageException(
                    "--again reads what is in the store, each page as of its own day: no PATH, no --date");
        }
        return new IngestArguments(
                store(given),
                ReadArguments.date(Optional.ofNullable(given.getOptionValue(IngestHelp.DATE))),
                ReadArguments.jobs(Optional.ofNullable(given.getOptionValue(IngestHelp.JOBS))),
                again,
                again ? List.of() : ReadArguments.paths("ingest", given));
    }

    /** What pages are to be read from. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            if (ReadArguments.isWebAddress(input)) {
                sources.add(new Source.Web(URI.create(input)));
            } else {
                sources.addAll(Sources.find(List.of(input)));
            }
        }
        return sources;
    }

    /** The store that a command is given. */
    static StoreAddress store(CommandLine given) throws UsageException {
        String words = given.getOptionValue(IngestHelp.STORE, STORE);
        if (words.startsWith("jdbc:") && !words.startsWith(StoreAddress.POSTGRESQL)) {
            throw new UsageException("--store is a file or an address that begins with " + StoreAddress.POSTGRESQL);
        }
        if (words.isBlank()) {
            throw new UsageException("--store needs the name of a file");
        }
        return StoreAddress.of(words);
    }
}
