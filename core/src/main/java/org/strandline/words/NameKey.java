package org.strandline.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What two spellings of one name have in common: no accents, capitals, full stops or articles. */
public final class NameKey {

    /** Letters that are written in another way where a keyboard lacks them: Sødal, Sodal. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('Ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "oe"),
            Map.entry('ß', "ss"));

    private NameKey() {}

    /** The key of a name: its words in lower case with one space between them. */
    public static String of(String name) {
        return String.join(" ", words(name));
    }

    /** The words of a name, in lower case, without accents and full stops, without an article before them. */
    public static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '+') {
                word.append(PLAIN.getOrDefault(c, String.valueOf(c)));
            } else if (!isSilent(c)) {
                finish(word, words);
            }
        }
        finish(word, words);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean isSilent(char c) {
        return c == '.' || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
