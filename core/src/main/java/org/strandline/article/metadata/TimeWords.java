package org.strandline.article.metadata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.words.Vocabulary;

/** What the words in lines of times mean, in the main languages of Europe. */
final class TimeWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Set<Meaning>> MEANINGS = new HashMap<>();

    static {
        for (Map.Entry<String, String> entry : Vocabulary.entries(TimeWords.class, "time-words.txt")) {
            String meaning = entry.getKey();
            if (Character.isDigit(meaning.charAt(0))) {
                MONTHS.put(entry.getValue(), Integer.valueOf(meaning));
            } else {
                MEANINGS.computeIfAbsent(entry.getValue(), unused -> EnumSet.noneOf(Meaning.class))
                        .add(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private TimeWords() {}

    /** What a word other than the name of a month means in a line of times. */
    enum Meaning {
        WEEKDAY,
        PUBLISHED,
        UPDATED,
        /** Says nothing: {@code on}, {@code at}. */
        FILLER,
        /** Counts from the moment of reading: {@code ago}, {@code yesterday}. */
        RELATIVE,
        MORNING,
        AFTERNOON
    }

    /** Whether {@code token} has any meaning in a line of times. */
    static boolean isKnown(TimeToken token) {
        return MONTHS.containsKey(token.lower()) || MEANINGS.containsKey(token.lower());
    }

    static OptionalInt month(TimeToken token) {
        Integer month = MONTHS.get(token.lower());
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    static boolean means(Meaning meaning, TimeToken token) {
        return MEANINGS.getOrDefault(token.lower(), Set.of()).contains(meaning);
    }
}
