package org.strandline.article.metadata;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the words in lines of times mean, in the main languages of Europe. */
final class TimeWords {

    private static final Vocabulary WORDS = Vocabulary.of("time-words.txt");

    private TimeWords() {}

    static OptionalInt month(TimeToken token) {
        return token.is(TimeToken.Kind.WORD)
                ? IntStream.rangeClosed(1, 12)
                        .filter(month -> WORDS.has(Integer.toString(month), token.text()))
                        .findFirst()
                : OptionalInt.empty();
    }

    static boolean isWeekday(TimeToken token) {
        return WORDS.has("weekday", token.text());
    }

    static boolean isPublished(TimeToken token) {
        return WORDS.has("published", token.text());
    }

    static boolean isUpdated(TimeToken token) {
        return WORDS.has("updated", token.text());
    }

    static boolean isFiller(TimeToken token) {
        return WORDS.has("filler", token.text());
    }

    /** Words that count from the moment of reading: {@code ago}, {@code yesterday}. */
    static boolean isRelative(TimeToken token) {
        return WORDS.has("relative", token.text());
    }

    static boolean isMorning(TimeToken token) {
        return WORDS.has("morning", token.text());
    }

    static boolean isAfternoon(TimeToken token) {
        return WORDS.has("afternoon", token.text());
    }
}
