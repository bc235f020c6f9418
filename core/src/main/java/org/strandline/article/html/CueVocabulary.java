package org.strandline.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words of class names and ids that newsrooms use for the parts of a page, read from {@code cues.txt}.
 *
 * <p>A name is cut into words at hyphens, underscores and changes of case. A word alone or two neighbours joined may be
 * in the vocabulary.
 */
final class CueVocabulary {

    private static final Map<String, Long> CUES = read();

    /** Letters between the digits of a number made by a machine, at most. */
    private static final int MACHINE_LETTERS = 3;

    private CueVocabulary() {}

    /** What {@code names}, the value of a class, id or role attribute, says. */
    static Cues of(String names) {
        long bits = 0;
        String previous = "";
        int start = -1;
        int length = names.length();
        for (int at = 0; at <= length; at++) {
            char character = at < length ? names.charAt(at) : ' ';
            boolean inWord = isLetter(character);
            boolean hump = inWord && start >= 0 && isUpper(character) && !isUpper(names.charAt(at - 1));
            if (start >= 0 && (!inWord || hump)) {
                String word = lower(names, start, at);
                bits |= isOfNumber(names, start, at) ? 0 : CUES.getOrDefault(word, 0L);
                if (!previous.isEmpty()) {
                    bits |= CUES.getOrDefault(previous + word, 0L);
                }
                previous = word;
                start = -1;
            }
            if (inWord && start < 0) {
                start = at;
            }
            if (isSpace(character)) {
                previous = "";
            }
        }
        return bits == 0 ? Cues.NONE : new Cues(bits);
    }

    /** Whether the letters from {@code start} to {@code end} are part of a number made by a machine: {@code sc-f98b1ad2}. */
    private static boolean isOfNumber(String names, int start, int end) {
        return end - start <= MACHINE_LETTERS
                && start > 0
                && names.charAt(start - 1) >= '0'
                && names.charAt(start - 1) <= '9';
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || isUpper(character);
    }

    private static boolean isUpper(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private static String lower(String names, int start, int end) {
        char[] word = new char[end - start];
        for (int at = start; at < end; at++) {
            char character = names.charAt(at);
            word[at - start] = isUpper(character) ? (char) (character + 32) : character;
        }
        return new String(word);
    }

    private static Map<String, Long> read() {
        Map<String, Long> cues = new HashMap<>();
        try (InputStream stream = CueVocabulary.class.getResourceAsStream("cues.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, "cues.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        long bit = Cue.valueOf(line.substring(0, colon)).bit();
                        for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
                            cues.merge(word, bit, (one, other) -> one | other);
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(cues);
    }
}
