package org.strandline.article.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Reads datelines: a place, perhaps a date, perhaps an agency in brackets, then a dash.
 *
 * <p>Without an agency in brackets the place has to open with a word in capitals, or a name before a dash ({@code Mr Doe – a
 * farmer – said}) would be one.
 */
final class DatelineReader {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS_OF_A_PLACE = 7;
    private static final int LONGEST_AGENCY = 40;
    private static final String DASHES = "—–-―_:";

    private DatelineReader() {}

    static Optional<Dateline> read(String paragraph) {
        int limit = Math.min(paragraph.length(), LONGEST);
        for (int i = 1; i < limit; i++) {
            if (isDash(paragraph, i)) {
                Optional<Dateline> dateline = read(paragraph, i);
                if (dateline.isPresent() || !isInsideName(paragraph, i)) {
                    return dateline;
                }
            }
        }
        return Optional.empty();
    }

    /** A hyphen between letters, as in {@code PORT-AU-PRINCE}, closes nothing. */
    private static boolean isInsideName(String paragraph, int i) {
        return paragraph.charAt(i) == '-'
                && i + 1 < paragraph.length()
                && Character.isLetterOrDigit(paragraph.charAt(i + 1));
    }

    private static boolean isDash(String paragraph, int i) {
        char c = paragraph.charAt(i);
        char before = paragraph.charAt(i - 1);
        return DASHES.indexOf(c) >= 0 && (c != ':' || before == ')') && !isInsideName(paragraph, i);
    }

    private static Optional<Dateline> read(String paragraph, int dash) {
        String head = paragraph.substring(0, dash).strip();
        int open = head.endsWith(")") ? head.lastIndexOf('(') : -1;
        Optional<String> agency = open < 0
                ? Optional.empty()
                : agency(head.substring(open + 1, head.length() - 1).strip());
        if (open >= 0 && agency.isEmpty()) {
            return Optional.empty();
        }
        String where = (open < 0 ? head : head.substring(0, open)).strip();
        if (where.isEmpty()) {
            return agency.map(name -> new Dateline(Optional.empty(), agency, length(paragraph, dash)));
        }
        return place(where, agency.isPresent())
                .map(place -> new Dateline(Optional.of(place), agency, length(paragraph, dash)));
    }

    private static Optional<String> agency(String name) {
        int slash = name.indexOf('/');
        Optional<String> known = NewsAgency.named(slash > 0 ? name.substring(0, slash) : name);
        boolean initials = name.length() >= 2 && name.length() <= 12 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean letters = name.codePoints().allMatch(c -> Character.isLetter(c) || c == '/' || c == '-');
        boolean publication = name.length() <= LONGEST_AGENCY && BylineParts.isOutlet(name);
        return known.isPresent() ? known : (initials && letters) || publication ? Optional.of(name) : Optional.empty();
    }

    /** The place in {@code where}, without a date behind it. */
    private static Optional<String> place(String where, boolean signed) {
        String place = withoutDate(where);
        boolean fits = PersonName.isCapitalised(place.replace(",", "").replace("/", " "))
                && new StringTokenizer(place).countTokens() <= MOST_WORDS_OF_A_PLACE;
        boolean believed = signed || opensInCapitals(place);
        return fits && believed ? Optional.of(place) : Optional.empty();
    }

    private static String withoutDate(String where) {
        for (int comma = where.indexOf(','); comma > 0; comma = where.indexOf(',', comma + 1)) {
            if (isDate(where.substring(comma + 1))) {
                return where.substring(0, comma).strip();
            }
        }
        return where;
    }

    /** {@code March 3}, {@code 3 April 2025}: a date with or without its year. */
    private static boolean isDate(String text) {
        return DateScanner.at(TimeToken.of(Lines.tidy(text)), 0).isPresent();
    }

    private static boolean opensInCapitals(String place) {
        String first = new StringTokenizer(place, " ,").nextToken();
        long letters = first.codePoints().filter(Character::isLetter).count();
        return letters >= 3
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !first.equals(first.toLowerCase(Locale.ROOT));
    }

    private static int length(String paragraph, int dash) {
        int end = dash + 1;
        while (end < paragraph.length()
                && (paragraph.charAt(end) == '-'
                        || Character.isWhitespace(paragraph.charAt(end))
                        || Character.isSpaceChar(paragraph.charAt(end)))) {
            end++;
        }
        return end;
    }
}
