package org.strandline.article.metadata;

import java.util.Optional;

/**
 * A line that says who wrote an article and then when: {@code By Mara Lindqvist, Political Editor 4 March 2031, 10:11}.
 *
 * @param byline who wrote it
 * @param times when it was published or updated
 */
public record SignedTimes(Byline byline, PublicationTimes times) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 24;

    /** Reads a whole line; empty if it is none. */
    public static Optional<SignedTimes> parse(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int space = line.indexOf(' ');
        for (int words = 1; space > 0 && words <= MOST_WORDS; words++) {
            int at = space;
            Optional<SignedTimes> signed = PublicationTimes.parse(
                            line.substring(at + 1).strip())
                    .flatMap(times -> Byline.parse(withoutMark(line.substring(0, at)))
                            .map(byline -> new SignedTimes(byline, times)));
            if (signed.isPresent()) {
                return signed;
            }
            space = line.indexOf(' ', space + 1);
        }
        return Optional.empty();
    }

    /** {@code names} without the mark that parts them from the time. */
    private static String withoutMark(String names) {
        int end = names.length();
        while (end > 0 && ",|·•-–— ".indexOf(names.charAt(end - 1)) >= 0) {
            end--;
        }
        return names.substring(0, end);
    }
}
