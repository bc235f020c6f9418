package org.strandline.article.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The words of a text in lower case with one space between them: what two lines that say the same have in common. */
final class WordKey {

    private static final Pattern SPACE = Pattern.compile(" ", Pattern.LITERAL);
    private static final long FACTOR = 1_000_003L;

    private WordKey() {}

    /** The words of {@code text} as they stand in its key. */
    static String[] words(String text) {
        return split(of(text));
    }

    /** The words of {@code key}. */
    static String[] split(String key) {
        return SPACE.split(key);
    }

    static String of(String text) {
        char[] key = new char[text.length() + 1];
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isPartOfWord(character)) {
                if (gap && length > 0) {
                    key[length++] = ' ';
                }
                gap = false;
                key[length++] = lower(character);
            } else if (character != '\'' && character != '’') {
                gap = true;
            }
        }
        return new String(key, 0, length);
    }

    private static boolean isPartOfWord(char character) {
        return character < 128
                ? LineText.isAsciiWord(character)
                : Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    private static char lower(char character) {
        if (character < 128) {
            return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        }
        return Character.toLowerCase(character);
    }

    /**
     * A number for each run of {@code length} words in {@code key}, in order: keys that share a run share its number. None
     * for a key of fewer words.
     */
    static long[] runs(String key, int length) {
        long[] words = numbers(key);
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int start = 0; start < runs.length; start++) {
            long run = 1;
            for (int next = start; next < start + length; next++) {
                run = run * FACTOR + words[next];
            }
            runs[start] = run;
        }
        return runs;
    }

    private static long[] numbers(String key) {
        long[] words = new long[key.length() / 2 + 1];
        int count = 0;
        long word = 0;
        for (int at = 0; at < key.length(); at++) {
            char character = key.charAt(at);
            if (character == ' ') {
                words[count++] = word;
                word = 0;
            } else {
                word = word * 31 + character;
            }
        }
        words[count] = word;
        return Arrays.copyOf(words, key.isEmpty() ? 0 : count + 1);
    }
}
