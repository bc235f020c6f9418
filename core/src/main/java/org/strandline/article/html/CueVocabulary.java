package org.strandline.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The words of class names and ids that newsrooms use for the parts of a page, read from {@code cues.txt}.
 *
 * <p>A name is cut into words at hyphens, underscores and changes of case. A word alone or two neighbours joined may be
 * in the vocabulary.
 */
final class CueVocabulary {

    private static final CueVocabulary ALL = read();

    /** A power of two, some times the number of words. */
    private static final int SLOTS = 4096;

    private static final long FACTOR = 1_000_003L;

    /** Letters between the digits of a number made by a machine, at most. */
    private static final int MACHINE_LETTERS = 3;

    /** The number of each word, 0 in an empty slot. */
    private final long[] words = new long[SLOTS];

    private final long[] cues = new long[SLOTS];

    private CueVocabulary() {}

    /** What {@code names}, the value of a class, id or role attribute, says. */
    static Cues of(String names) {
        return ALL.cues(names);
    }

    /** Words are looked up by numbers that are made while the name is read, since a page has thousands of them. */
    private Cues cues(String names) {
        long bits = 0;
        long previous = 0;
        long word = 0;
        long joined = 0;
        int start = 0;
        int length = names.length();
        for (int at = 0; at <= length; at++) {
            char character = at < length ? names.charAt(at) : ' ';
            boolean letter = isLetter(character);
            boolean hump = word != 0 && isUpper(character) && !isUpper(names.charAt(at - 1));
            if (word != 0 && (!letter || hump)) {
                bits |= isOfNumber(names, start, at) ? 0 : bits(word);
                bits |= previous == 0 ? 0 : bits(joined);
                previous = word;
                word = 0;
            }
            if (letter) {
                start = word == 0 ? at : start;
                joined = next(word == 0 ? previous : joined, character);
                word = next(word, character);
            } else if (isSpace(character)) {
                previous = 0;
            }
        }
        return bits == 0 ? Cues.NONE : new Cues(bits);
    }

    /** The number of a word that goes on with {@code letter}, in either case. */
    private static long next(long word, char letter) {
        return word * FACTOR + (letter | 0x20);
    }

    private long bits(long word) {
        return cues[slot(word)];
    }

    /** Where {@code word} stands, or the empty slot where it would. */
    private int slot(long word) {
        int slot = (int) (word ^ (word >>> 29)) & (SLOTS - 1);
        while (words[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private void add(String name, Cue cue) {
        long word = 0;
        for (int at = 0; at < name.length(); at++) {
            word = next(word, name.charAt(at));
        }
        int slot = slot(word);
        words[slot] = word;
        cues[slot] |= cue.bit();
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

    private static CueVocabulary read() {
        CueVocabulary vocabulary = new CueVocabulary();
        try (InputStream stream = CueVocabulary.class.getResourceAsStream("cues.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, "cues.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                    .forEach(vocabulary::addAll);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return vocabulary;
    }

    private void addAll(String line) {
        int colon = line.indexOf(':');
        Cue cue = Cue.valueOf(line.substring(0, colon));
        for (String word : WordKey.split(line.substring(colon + 1).trim())) {
            add(word, cue);
        }
    }
}
