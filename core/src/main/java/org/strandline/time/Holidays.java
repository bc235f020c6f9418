package org.strandline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.strandline.time.Meaning.Holiday;
import org.strandline.words.WordList;

/** The days that a newsroom calls by name. */
final class Holidays {

    /** Names by their first word. */
    private static final Map<String, List<Name>> NAMES = names();

    private Holidays() {}

    private record Name(List<String> words, Holiday holiday) {}

    /** The holiday whose name starts at piece {@code i}: the longest such name. */
    static Optional<Read<Holiday>> at(Pieces pieces, int i) {
        Piece first = pieces.at(i);
        if (!first.isCapitalised() && !first.isNumber()) {
            return Optional.empty();
        }
        Name longest = new Name(List.of(), new Holiday.FromEaster(0));
        for (Name name : NAMES.getOrDefault(first.lower(), List.of())) {
            if (name.words().size() > longest.words().size() && stands(name, pieces, i)) {
                longest = name;
            }
        }
        int end = i + longest.words().size();
        return end == i ? Optional.empty() : Optional.of(new Read<>(longest.holiday(), end));
    }

    private static boolean stands(Name name, Pieces pieces, int i) {
        for (int word = 0; word < name.words().size(); word++) {
            if (!pieces.at(i + word).is(name.words().get(word))) {
                return false;
            }
        }
        boolean longer = pieces.at(i).isNumber()
                && (pieces.at(i + name.words().size()).is("/")
                        || pieces.at(i + name.words().size()).is("%"));
        return !longer;
    }

    private static Map<String, List<Name>> names() {
        WordList list = WordList.of(Holidays.class, "holidays.txt");
        Map<String, List<Name>> names = new HashMap<>();
        for (String rule : list.meanings()) {
            for (String phrase : list.all(rule)) {
                List<String> words = Pieces.words(phrase);
                names.computeIfAbsent(words.get(0), unused -> new ArrayList<>()).add(new Name(words, holiday(rule)));
            }
        }
        return Map.copyOf(names);
    }

    /** {@code fixed 12-25}, {@code easter -2}, {@code nth 11-4-4+1} (month, weekday, which, later), {@code date 2001-09-11}. */
    private static Holiday holiday(String rule) {
        String values = rule.substring(rule.indexOf(' ') + 1);
        return switch (rule.substring(0, rule.indexOf(' '))) {
            case "fixed" -> {
                StringTokenizer numbers = new StringTokenizer(values, "-");
                yield new Holiday.Annual(Month.of(next(numbers)), next(numbers));
            }
            case "easter" -> new Holiday.FromEaster(Integer.parseInt(values));
            case "date" -> new Holiday.Once(LocalDate.parse(values));
            case "nth" -> nth(values);
            default -> throw new IllegalStateException("not a rule for a holiday: " + rule);
        };
    }

    private static Holiday nth(String values) {
        int plus = values.indexOf('+');
        StringTokenizer numbers = new StringTokenizer(plus < 0 ? values : values.substring(0, plus), "-");
        Month month = Month.of(next(numbers));
        DayOfWeek weekday = DayOfWeek.of(next(numbers));
        int which = values.contains("--") ? -next(numbers) : next(numbers);
        return new Holiday.NthWeekday(
                month, weekday, which, plus < 0 ? 0 : Integer.parseInt(values.substring(plus + 1)));
    }

    private static int next(StringTokenizer numbers) {
        return Integer.parseInt(numbers.nextToken());
    }
}
