package org.strandline.store.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what somebody typed into a search, in one pass from left to right. Every text is understood or refused with a sentence; none
 * fails.
 *
 * <pre>
 * query  = { item }
 * item   = [ "-" ] value | filter ":" value
 * value  = word | '"' anything but a quote mark '"'
 * filter = who | said | place | from | to | kind
 * </pre>
 */
public final class QueryReader {

    /** Nobody types more, and what is pasted by accident shall not cost anything. */
    private static final int LONGEST = 500;

    private static final int MOST_ITEMS = 32;

    private static final String FILTERS = "who:, said:, place:, from:, to: and kind:";

    private final String text;
    private final List<String> wording = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<String> who = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private Optional<String> said = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private int at;

    private QueryReader(String text) {
        this.text = text;
    }

    /** The query that {@code text} is. */
    public static Asked read(String text) {
        if (text.length() > LONGEST) {
            return new Asked.Refused("A search has at most " + LONGEST + " characters, this one has " + text.length());
        }
        try {
            return new QueryReader(text).read();
        } catch (RefusedException e) {
            return new Asked.Refused(e.sentence);
        }
    }

    private Query read() throws RefusedException {
        int items = 0;
        skipBlanks();
        while (at < text.length()) {
            if (++items > MOST_ITEMS) {
                throw new RefusedException("A search has at most " + MOST_ITEMS + " words and filters");
            }
            readItem();
            skipBlanks();
        }
        Query.Filters filters = new Query.Filters(who, places, said, from, to, kinds);
        Query query = new Query(String.join(" ", wording), words, phrases, without, filters);
        if (!query.hasWords()
                && filters.equals(new Query.Filters(List.of(), List.of(), none(), none(), none(), Set.of()))) {
            throw new RefusedException(
                    without.isEmpty()
                            ? "What shall be searched for? Words, or filters: " + FILTERS
                            : "A search needs something to look for beside what is left out");
        }
        return query;
    }

    private void readItem() throws RefusedException {
        if (peek() == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1))) {
            at++;
            boolean quoted = isQuote(peek());
            String value = readValue();
            if (!quoted && filterName(value).isPresent()) {
                throw new RefusedException("Only words and phrases can be left out with -, not the filter " + value);
            }
            addIfWord(without, value);
            return;
        }
        if (isQuote(peek())) {
            String phrase = readValue();
            addIfWord(phrases, phrase);
            addIfWord(wording, phrase);
            return;
        }
        Optional<String> filter = readFilterName();
        if (filter.isPresent()) {
            readFilter(filter.get());
            return;
        }
        String word = readValue();
        addIfWord(words, word);
        addIfWord(wording, word);
    }

    /** The name of the filter that begins here, its colon read too; nothing is read where none begins. */
    private Optional<String> readFilterName() throws RefusedException {
        int end = at;
        while (end < text.length() && !isBlank(text.charAt(end)) && !isQuote(text.charAt(end))) {
            end++;
            if (text.charAt(end - 1) == ':') {
                break;
            }
        }
        Optional<String> name = filterName(text.substring(at, end));
        boolean valued = end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '/';
        if (name.isEmpty() || !(valued || isFilter(name.get()))) {
            return Optional.empty();
        }
        if (!isFilter(name.get())) {
            throw new RefusedException("There is no filter " + name.get() + ": - the filters are " + FILTERS
                    + ". Words with a colon go in quote marks");
        }
        at = end;
        if (!valued) {
            throw new RefusedException("The filter " + name.get() + ": needs a value right behind it");
        }
        return name;
    }

    /** The letters before the first colon of {@code item}, in lower case. */
    private static Optional<String> filterName(String item) {
        int colon = item.indexOf(':');
        if (colon < 1 || !item.substring(0, colon).chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return Optional.of(item.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean isFilter(String name) {
        return switch (name) {
            case "who", "said", "place", "from", "to", "kind" -> true;
            default -> false;
        };
    }

    private void readFilter(String name) throws RefusedException {
        String value = readValue();
        if (!hasWord(value)) {
            throw new RefusedException("The filter " + name + ": needs a value right behind it");
        }
        switch (name) {
            case "who" -> who.add(value);
            case "place" -> places.add(value);
            case "said" -> said = once(name, said, period(name, value));
            case "from" -> from = once(name, from, firstDay(name, value));
            case "to" -> to = once(name, to, lastDay(name, value));
            default ->
                kinds.add(Kind.of(value.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new RefusedException("kind: is one of " + Kind.words() + ", not " + value)));
        }
    }

    private static <T> Optional<T> once(String name, Optional<T> before, T value) throws RefusedException {
        if (before.isPresent()) {
            throw new RefusedException("The filter " + name + ": can be given only once");
        }
        return Optional.of(value);
    }

    private static String period(String name, String value) throws RefusedException {
        firstDay(name, value);
        return value;
    }

    private static LocalDate firstDay(String name, String value) throws RefusedException {
        return switch (value.length()) {
            case 4 -> month(name, value, value + "-01").atDay(1);
            case 7 -> month(name, value, value).atDay(1);
            default -> day(name, value);
        };
    }

    private static LocalDate lastDay(String name, String value) throws RefusedException {
        return switch (value.length()) {
            case 4 -> month(name, value, value + "-12").atEndOfMonth();
            case 7 -> month(name, value, value).atEndOfMonth();
            default -> day(name, value);
        };
    }

    private static YearMonth month(String name, String value, String month) throws RefusedException {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw noDay(name, value);
        }
    }

    private static LocalDate day(String name, String value) throws RefusedException {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw noDay(name, value);
        }
    }

    private static RefusedException noDay(String name, String value) {
        return new RefusedException(
                name + ": takes a day, a month or a year, such as 2025-04-03, 2025-04 or 2025, not " + value);
    }

    /** The word or the phrase that begins here. A quote mark that is never closed goes on to the end. */
    private String readValue() {
        int start = at;
        if (at < text.length() && isQuote(peek())) {
            start = ++at;
            while (at < text.length() && !isQuote(peek())) {
                at++;
            }
            String phrase = text.substring(start, at);
            at = Math.min(at + 1, text.length());
            return phrase.strip();
        }
        while (at < text.length() && !isBlank(peek()) && !(isQuote(peek()) && at > start)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static void addIfWord(List<String> list, String value) {
        if (hasWord(value)) {
            list.add(value);
        }
    }

    private static boolean hasWord(String value) {
        return value.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(peek())) {
            at++;
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }

    /** Ends the reading of a query that cannot be answered. */
    private static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        private final String sentence;

        RefusedException(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
