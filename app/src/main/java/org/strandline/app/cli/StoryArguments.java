package org.strandline.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.strandline.store.StoreAddress;
import org.strandline.store.search.Asked;
import org.strandline.store.search.Query;
import org.strandline.store.search.QueryReader;

/**
 * What a command that looks into a store was asked to do.
 *
 * @param store where pages are kept
 * @param form what comes out
 * @param asked what is to be shown
 */
record StoryArguments(StoreAddress store, Form form, Wanted asked) {

    private static final int MOST_PASSAGES = 1_000;

    /** What comes out. */
    enum Form {
        /** A report for people. */
        TEXT,
        /** JSON Lines for programs. */
        JSON
    }

    /** What is to be shown. */
    sealed interface Wanted {

        /** All stories. */
        record Stories() implements Wanted {}

        /** All pages, with the story of each. */
        record Members() implements Wanted {}

        /** A story, whole or a part of it. */
        record OneStory(StoryCommand command, String id) implements Wanted {}

        /** What the latest page of each story adds. */
        record Latest() implements Wanted {}

        /** What pages add that have been kept since a moment. */
        record Since(Instant moment) implements Wanted {}

        /** What a page adds. */
        record OfPage(String id) implements Wanted {}

        /** Passages, so many at most. */
        record Passages(Query query, int most) implements Wanted {}
    }

    static StoryArguments stories(CommandLine given) throws UsageException {
        nothingElse("stories", given);
        return of(given, given.hasOption(StoryHelp.MEMBERS) ? new Wanted.Members() : new Wanted.Stories());
    }

    static StoryArguments story(StoryCommand command, CommandLine given) throws UsageException {
        List<String> ids = given.getArgList();
        if (ids.size() != 1 || ids.getFirst().isBlank()) {
            throw new UsageException(command.word() + " needs the ID of one story; strandline stories lists them all");
        }
        return of(given, new Wanted.OneStory(command, ids.getFirst()));
    }

    static StoryArguments news(CommandLine given) throws UsageException {
        nothingElse("new", given);
        Optional<String> since = Optional.ofNullable(given.getOptionValue(StoryHelp.SINCE));
        Optional<String> page = Optional.ofNullable(given.getOptionValue(StoryHelp.PAGE));
        if (since.isPresent() && page.isPresent()) {
            throw new UsageException("either --since or --page");
        }
        if (since.isPresent()) {
            return of(given, new Wanted.Since(moment(since.get())));
        }
        return of(given, page.isPresent() ? new Wanted.OfPage(page.get()) : new Wanted.Latest());
    }

    static StoryArguments search(CommandLine given) throws UsageException {
        return switch (QueryReader.read(String.join(" ", given.getArgList()))) {
            case Query query -> of(given, new Wanted.Passages(query, most(given)));
            case Asked.Refused(String sentence) -> throw new UsageException(sentence);
        };
    }

    private static StoryArguments of(CommandLine given, Wanted wanted) throws UsageException {
        return new StoryArguments(StoreOption.of(given), form(given.getOptionValue(StoryHelp.FORMAT, "text")), wanted);
    }

    private static Form form(String word) throws UsageException {
        return switch (word) {
            case "text" -> Form.TEXT;
            case "json" -> Form.JSON;
            default -> throw new UsageException("--format is text or json, not '" + word + "'");
        };
    }

    private static void nothingElse(String command, CommandLine given) throws UsageException {
        if (!given.getArgList().isEmpty()) {
            throw new UsageException(
                    command + " takes options only, not '" + given.getArgList().getFirst() + "'");
        }
    }

    /** A day, which begins at midnight UTC, or a moment with a zone. */
    private static Instant moment(String words) throws UsageException {
        try {
            return words.contains("T")
                    ? OffsetDateTime.parse(words).toInstant()
                    : LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--since takes a day such as 2025-04-03, or a moment such as 2025-04-03T08:00Z, not '" + words
                            + "'");
        }
    }

    private static int most(CommandLine given) throws UsageException {
        String number = given.getOptionValue(StoryHelp.LIMIT, "10");
        try {
            int most = Integer.parseInt(number);
            if (most >= 1 && most <= MOST_PASSAGES) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new UsageException("--limit takes a number from 1 to " + MOST_PASSAGES + ", not '" + number + "'");
    }
}
