package org.strandline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.strandline.words.NumberWords;
import org.strandline.words.WordList;

/** The words of times and what each means alone. */
final class Lexicon {

    private static final WordList WORDS = WordList.of(Lexicon.class, "time-words.txt");

    private static final Map<String, Month> MONTHS = words("month ", name -> Month.of(Integer.parseInt(name)));
    private static final Map<String, DayOfWeek> WEEKDAYS =
            words("weekday ", name -> DayOfWeek.of(Integer.parseInt(name)));
    private static final Map<String, Season> SEASONS = words("season ", name -> Season.valueOf(upper(name)));
    private static final Map<String, Unit> UNITS = words("unit ", name -> Unit.valueOf(upper(name)));
    private static final Map<String, DayPart> PARTS = words("part ", name -> DayPart.valueOf(upper(name)));
    private static final Map<String, Which> WHICH = words("which ", name -> Which.valueOf(upper(name)));
    private static final Map<String, Long> NUMBERS = words("number ", Long::valueOf);
    private static final Map<String, Integer> DECADES = words("decade ", Integer::valueOf);

    private static final int TEN = 10;

    private Lexicon() {}

    /** A word class that has no members to tell apart. */
    enum WordClass {
        /** A month's name cut short: "Nov". */
        SHORT_MONTH,
        /** A weekday's name cut short: "Fri". */
        SHORT_WEEKDAY,
        /** More than one such day: "Fridays". */
        WEEKDAYS,
        /** More than one of a unit: "weeks". */
        PLURAL,
        /** A number that is not said: "several". */
        VAGUE,
        EARLY,
        LATE,
        MID,
        /** As in "the beginning of the year". */
        BEGINNING,
        /** As in "the end of the year". */
        ENDING,
        /** Not just so many: "about". */
        ABOUT,
        /** A little less: "nearly". */
        NEARLY,
        /** A little more: "over". */
        OVER,
        /** Whose: "its fifth month". */
        POSSESSIVE,
        /** What a year can be that is not the calendar's: "fiscal". */
        OF_A_YEAR,
        /** What stands behind a year that spans two: "season". */
        AFTER_YEAR,
        /** What numbers other things than years: "Flight 1990". */
        NO_YEAR_AFTER
    }

    static Optional<Month> month(Piece piece) {
        return Optional.ofNullable(MONTHS.get(piece.lower()));
    }

    static Optional<DayOfWeek> weekday(Piece piece) {
        return Optional.ofNullable(WEEKDAYS.get(piece.lower()));
    }

    static Optional<Season> season(Piece piece) {
        return Optional.ofNullable(SEASONS.get(piece.lower()));
    }

    static Optional<Unit> unit(Piece piece) {
        return Optional.ofNullable(UNITS.get(piece.lower()));
    }

    static Optional<DayPart> part(Piece piece) {
        return Optional.ofNullable(PARTS.get(piece.lower()));
    }

    static Optional<Which> which(Piece piece) {
        return Optional.ofNullable(WHICH.get(piece.lower()));
    }

    /** The number that a word is: "seven", "a", "dozen". */
    static OptionalLong number(Piece piece) {
        Long number = NUMBERS.get(piece.lower());
        OptionalInt cardinal = NumberWords.cardinal(piece.lower());
        if (number == null) {
            return cardinal.isPresent() ? OptionalLong.of(cardinal.getAsInt()) : OptionalLong.empty();
        }
        return OptionalLong.of(number);
    }

    /** The place in a row that a word is: "fifth". */
    static OptionalInt ordinal(Piece piece) {
        return piece.isWord() ? NumberWords.ordinal(piece.lower()) : OptionalInt.empty();
    }

    /** The first of the ten years of a century that a word is: 90 for "nineties". */
    static OptionalInt decade(Piece piece) {
        Integer decade = DECADES.get(piece.lower());
        return decade == null ? OptionalInt.empty() : OptionalInt.of(decade);
    }

    /** Whether a word is the name of ten, twenty … ninety. */
    static boolean isTens(Piece piece) {
        long number = number(piece).orElse(0);
        return number > TEN && number < TEN * TEN && number % TEN == 0;
    }

    static boolean is(WordClass wordClass, Piece piece) {
        return WORDS.has(key(wordClass), piece.lower());
    }

    private static <T> Map<String, T> words(String kind, Function<String, T> meaning) {
        Map<String, T> words = new HashMap<>();
        for (String name : WORDS.meanings()) {
            if (name.startsWith(kind)) {
                for (String word : WORDS.all(name)) {
                    words.put(word, meaning.apply(name.substring(kind.length())));
                }
            }
        }
        return Map.copyOf(words);
    }

    private static String key(WordClass wordClass) {
        return wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
