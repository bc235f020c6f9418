package org.strandline.story.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * Divides running text into sentences by its marks alone, the same way wherever it stands: a record keeps no sentences, and two
 * versions of a page have to be divided alike. {@code The fire is out. Nobody was hurt.} are two; {@code Dr. Roke came at 10 a.m. with
 * J. Brune.} is one.
 */
public final class Sentences {

    private static final Vocabulary WORDS = Vocabulary.of(Sentences.class, "sentences.txt");
    private static final String ENDS = ".!?…";
    private static final String CLOSES = "\"'”’»)]";
    private static final String OPENS = "\"'“‘«([";

    private Sentences() {}

    /** The sentences in a stretch of {@code text}, without the white space around them. */
    public static List<Span> of(String text, Span stretch) {
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(text, stretch.start(), stretch.end());
        int at = start;
        while (at < stretch.end()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < stretch.end() && (is(ENDS, text.charAt(end)) || is(CLOSES, text.charAt(end)))) {
                end++;
            }
            int next = skipSpace(text, end, stretch.end());
            if (next > end && next < stretch.end() && begins(text, next) && !isAbbreviation(text, start, at)) {
                sentences.add(new Span(start, end));
                start = next;
                end = next;
            }
            at = Math.max(end, at + 1);
        }
        int end = stretch.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    private static boolean is(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        boolean marked = is(OPENS, c) || c == '–' || c == '—';
        char first = marked && at + 1 < text.length() ? text.charAt(at + 1) : c;
        return marked || Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Whether the full stop at {@code at} belongs to the word before it: "Dr.", "J.", "a.m.". */
    private static boolean isAbbreviation(String text, int start, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int from = at;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || WORDS.has("abbreviation", word.toLowerCase(Locale.ROOT));
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
