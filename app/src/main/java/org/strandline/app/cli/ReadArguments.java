package org.strandline.app.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.strandline.intake.Sources;

/**
 * What {@code strandline read} was asked to do, with everything checked that can be checked before reading.
 *
 * @param format what comes out
 * @param date the day of pages that have no date
 * @param url the address of the one page
 * @param jobs how many pages are read at once
 * @param explained whether every block comes with its reason
 * @param paths files, folders, or {@code -}; at least one
 */
record ReadArguments(
        Format format,
        Optional<LocalDate> date,
        Optional<String> url,
        int jobs,
        boolean explained,
        List<String> paths) {

    /** More threads than this help nobody, and would be a slip of the finger. */
    private static final int MOST_JOBS = 256;

    ReadArguments {
        paths = List.copyOf(paths);
    }

    static ReadArguments of(CommandLine given) throws UsageException {
        List<String> paths = paths("read", given);
        return new ReadArguments(
                format(value(given, ReadHelp.FORMAT).orElse("text")),
                date(value(given, ReadHelp.DATE)),
                url(value(given, ReadHelp.URL), paths),
                jobs(value(given, ReadHelp.JOBS)),
                given.hasOption(ReadHelp.EXPLAIN),
                paths);
    }

    /** The paths that a command is given, if they make sense. */
    static List<String> paths(String command, CommandLine given) throws UsageException {
        List<String> paths = given.getArgList();
        if (paths.isEmpty()) {
            throw new UsageException(command + " needs at least one PATH, or - for standard input");
        }
        if (paths.stream().filter(Sources.STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("standard input (-) can be read only once");
        }
        return paths;
    }

    private static Optional<String> value(CommandLine given, String option) {
        return Optional.ofNullable(given.getOptionValue(option));
    }

    private static Format format(String word) throws UsageException {
        return switch (word) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            default -> throw new UsageException("--format is text, json or csv, not '" + word + "'");
        };
    }

    /** The day that a command is given. */
    static Optional<LocalDate> date(Optional<String> day) throws UsageException {
        try {
            return day.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new UsageException("--date takes a day such as 2024-08-16, not '" + day.orElse("") + "'");
        }
    }

    private static Optional<String> url(Optional<String> address, List<String> paths) throws UsageException {
        if (address.isEmpty()) {
            return address;
        }
        if (!isWebAddress(address.get())) {
            throw new UsageException(
                    "--url takes a web address such as https://example.org/story, not '" + address.get() + "'");
        }
        if (paths.size() > 1 || isFolder(paths.getFirst())) {
            throw new UsageException("--url is the address of one page: give one file, or - for standard input");
        }
        return address;
    }

    /** Whether {@code address} is one that a page of the web can have. */
    static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** How many pages a command is to read at once. */
    static int jobs(Optional<String> number) throws UsageException {
        if (number.isEmpty()) {
            return Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
        }
        try {
            int jobs = Integer.parseInt(number.get());
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new UsageException("--jobs takes a number from 1 to " + MOST_JOBS + ", not '" + number.get() + "'");
    }
}
