package org.strandline.bench.gate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where two texts differ, word by word: a line a difference, with the lines it stands on, a few words around it, and
 * long runs cut in the middle. {@code [-left out-]} is in the expected text only, {@code {+too much+}} in the actual.
 */
final class WordDiff {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int CONTEXT = 4;
    private static final int HEAD = 14;
    private static final int TAIL = 6;

    /** Over so many words the comparison, which is quadratic in the differences, is not tried. */
    private static final int MOST_WORDS = 20_000;

    private final List<Word> expected;
    private final List<Word> actual;

    private WordDiff(List<Word> expected, List<Word> actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** A word and the line that it stands on, counted from 1; words are compared without their lines. */
    private record Word(String word, int line) {}

    /** The differences, in order. */
    static List<String> of(String expected, String actual) {
        return new WordDiff(words(expected), words(actual)).lines();
    }

    private List<String> lines() {
        if (expected.size() + actual.size() > MOST_WORDS) {
            return List.of("too long to compare: " + expected.size() + " words expected, " + actual.size() + " found");
        }
        List<String> lines = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(bare(expected), bare(actual)).getDeltas()) {
            Chunk<String> left = delta.getSource();
            Chunk<String> right = delta.getTarget();
            StringBuilder line = new StringBuilder();
            line.append(place(left, expected))
                    .append('|')
                    .append(place(right, actual))
                    .append("  ");
            line.append(joined(around(left.getPosition() - CONTEXT, left.getPosition())));
            line.append(marked("[-", left.getLines(), "-]"));
            line.append(marked("{+", right.getLines(), "+}"));
            int after = left.getPosition() + left.size();
            line.append(' ').append(joined(around(after, after + CONTEXT)));
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private List<String> around(int from, int to) {
        return bare(expected.subList(Math.max(0, from), Math.min(expected.size(), to)));
    }

    private static String place(Chunk<String> chunk, List<Word> words) {
        return chunk.size() == 0
                ? "-"
                : Integer.toString(words.get(chunk.getPosition()).line());
    }

    private static String marked(String open, List<String> words, String close) {
        return words.isEmpty() ? "" : " " + open + joined(trimmed(words)) + close;
    }

    private static List<String> trimmed(List<String> words) {
        if (words.size() <= HEAD + TAIL + 1) {
            return words;
        }
        List<String> shown = new ArrayList<>(words.subList(0, HEAD));
        shown.add("… " + (words.size() - HEAD - TAIL) + " words …");
        shown.addAll(words.subList(words.size() - TAIL, words.size()));
        return shown;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> bare(List<Word> words) {
        return words.stream().map(Word::word).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int here = number;
            WHITE_SPACE
                    .splitAsStream(line)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.add(new Word(word, here)));
        }
        return words;
    }
}
