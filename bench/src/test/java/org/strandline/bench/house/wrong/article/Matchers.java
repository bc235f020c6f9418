package org.strandline.bench.house.wrong.article;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.Keeps;

/** Patterns, compiled once and at each call. */
final class Matchers {

    @Keeps("patterns are compiled once")
    static final Pattern WORD = Pattern.compile("\\w+");

    static final Pattern EITHER = eitherOf(List.of("said", "says"));

    private Matchers() {}

    @Keeps("patterns are compiled once")
    private static Pattern eitherOf(List<String> words) {
        return Pattern.compile(String.join("|", words));
    }

    @Breaks("patterns are compiled once")
    static boolean compilesAtEachCall(String text) {
        return Pattern.compile("\\d+").matcher(text).find();
    }

    @Breaks("patterns are compiled once")
    static boolean matchesAtEachCall(String text) {
        return Pattern.matches("\\d+", text);
    }

    @Breaks("no hidden patterns")
    static BiFunction<String, String, Boolean> refersToAMatch() {
        return String::matches;
    }

    @Breaks("no hidden patterns")
    static boolean hidesAMatch(String text) {
        return text.matches("\\d+");
    }

    @Breaks("no hidden patterns")
    static String hidesAReplacement(String text) {
        return text.replaceAll("\\d+", "");
    }

    @Keeps("no hidden patterns")
    static String replacesWords(String text) {
        return text.replace("one", "two");
    }
}
