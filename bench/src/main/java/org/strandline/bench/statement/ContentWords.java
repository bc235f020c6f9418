package org.strandline.bench.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strandline.text.Span;

/**
 * The words of what was said: runs of letters, digits and underscores in small letters.
 *
 * @param words the words in order
 */
record ContentWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static ContentWords of(String text, List<Span> parts) {
        List<String> words = new ArrayList<>();
        for (Span part : parts) {
            Matcher matcher = WORD.matcher(part.of(text));
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return new ContentWords(words);
    }

    /** Twice the words in common, over all words of both (Dice 1945). */
    double dice(ContentWords other) {
        Map<String, Integer> left = new HashMap<>();
        words.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other.words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
