package org.strandline.article.metadata;

import java.util.Optional;

/**
 * A line that says who wrote an article and when: {@code By Mara Lindqvist, Political Editor 4 March 2031, 10:11}, {@code Posted
 * on 4 March 2031 by Mara Lindqvist}.
 *
 * @param byline who wrote it
 * @param times when it was published or updated
 */
public record SignedTimes(Byline byline, PublicationTimes times) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 24;
    private static final String BY = " by ";
    private static final String ON = " on";

    /** Reads a whole line; empty if it is none. */
    public static Optional<SignedTimes> parse(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<SignedTimes> turned = timesFirst(line);
        if (turned.isPresent()) {
            return turned;
        }
        int space = line.indexOf(' ');
        for (int words = 1; space > 0 && words <= MOST_WORDS; words++) {
            int at = space;
            Optional<SignedTimes> signed = PublicationTimes.parse(
                            line.substring(at + 1).strip())
                    .flatMap(times -> names(line.substring(0, at)).map(byline -> new SignedTimes(byline, times)));
            if (signed.isPresent()) {
                return signed;
            }
            space = line.indexOf(' ', space + 1);
        }
        return Optional.empty();
    }

    /** {@code Posted on 4 March 2031 by Mara Lindqvist}. */
    private static Optional<SignedTimes> timesFirst(String line) {
        int by = line.indexOf(BY);
        return by < 0
                ? Optional.empty()
                : PublicationTimes.parse(line.substring(0, by)).flatMap(times -> Byline.parse(line.substring(by + 1))
                        .map(byline -> new SignedTimes(byline, times)));
    }

    /** Who wrote it, before a time: a byline; or names alone, perhaps with a place, if a bar parts them from the time. */
    private static Optional<Byline> names(String before) {
        String line = before.stripTrailing();
        Optional<Byline> byline = Byline.parse(withoutMark(line));
        if (byline.isPresent() || !line.endsWith("|")) {
            return byline;
        }
        String names = withoutMark(line);
        int bar = names.lastIndexOf('|');
        boolean placed = bar > 0 && PersonName.isCapitalised(names.substring(bar + 1));
        return Byline.ofNames(placed ? withoutMark(names.substring(0, bar)) : names);
    }

    /** {@code names} without the mark, or the {@code on}, that parts them from the time. */
    private static String withoutMark(String names) {
        int end = names.length();
        while (end > 0 && ",|·•-–— ".indexOf(names.charAt(end - 1)) >= 0) {
            end--;
        }
        return names.startsWith(ON, end - ON.length())
                ? names.substring(0, end - ON.length())
                : names.substring(0, end);
    }
}
