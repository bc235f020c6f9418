package org.strandline.bench.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much two texts have in common. */
final class WordOverlap {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordOverlap() {}

    /** Twice the words in common, over all words of both (Dice 1945). */
    static double dice(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int all = left.size() + right.size();
        int common = 0;
        for (String word : right) {
            if (left.remove(word)) {
                common++;
            }
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
