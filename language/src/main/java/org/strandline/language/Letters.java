package org.strandline.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many letters of each script a text has.
 *
 * @param counts by script, none of them 0
 * @param total of all scripts
 */
record Letters(Map<UnicodeScript, Integer> counts, int total) {

    /** One letter in so many of the Chinese and Japanese ones is kana: the text is Japanese. */
    private static final int KANA = 20;

    /** Scripts in which the news of one language only is written, or of one far more than of any other. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    static Letters of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int total = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (!Character.isLetter(c)) {
                continue;
            }
            total++;
            if (c < 0x80) {
                latin++;
            } else {
                counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        return new Letters(counts, total);
    }

    /** The language that most of the letters are written in, if their script alone tells it. */
    Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int japanese = kana + count(UnicodeScript.HAN);
        if (kana > 0 && kana * KANA >= japanese && isMost(japanese)) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .filter(entry -> isMost(entry.getValue()))
                .map(entry -> LANGUAGES.getOrDefault(entry.getKey(), ""))
                .filter(language -> !language.isEmpty())
                .findFirst();
    }

    private boolean isMost(int letters) {
        return letters * 2 > total;
    }

    private int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }
}
