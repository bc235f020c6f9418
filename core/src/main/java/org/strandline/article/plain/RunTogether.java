package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strandline.text.Span;

/**
 * Finds where two paragraphs stand on one line without so much as a blank between them: {@code …," she added.The
 * next day …}, but not {@code U.S.Army}, {@code example.com} or {@code Prof.Smith}.
 */
final class RunTogether {

    /** Shorter stretches are names, addresses and code rather than paragraphs. */
    private static final int MIN_WORDS = 5;

    private static final int MIN_LETTERS = 3;
    private static final int LONGEST_ABBREVIATION = 8;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "prof", "capt", "dept", "mrs", "messrs", "corp", "sgt", "maj", "gen", "gov", "sen", "rev", "hon", "inc");

    /** What follows the full stop in names of products and addresses, although its first letter is large. */
    private static final Set<String> NAME_ENDINGS = Set.of("js", "io", "ai", "net", "com", "org", "tv", "co", "uk");

    private final String text;
    private final Span span;
    private int start;
    private int quoteMarks;

    private RunTogether(String text, Span span) {
        this.text = text;
        this.span = span;
        this.start = span.start();
    }

    /** The stretches of {@code span} that are paragraphs of their own; {@code span} alone if it is one. */
    static List<Span> split(String text, Span span) {
        return new RunTogether(text, span).stretches();
    }

    private List<Span> stretches() {
        List<Span> stretches = new ArrayList<>();
        for (int at = span.start() + 1; at < span.end() - 1; at++) {
            quoteMarks += text.charAt(at - 1) == '"' ? 1 : 0;
            if (isSeam(at) && hasWords(new Span(start, at)) && hasWords(new Span(at, span.end()))) {
                stretches.add(new Span(start, at));
                start = at;
            }
        }
        stretches.add(new Span(start, span.end()));
        return stretches;
    }

    private boolean isSeam(int at) {
        boolean even = quoteMarks % 2 == 0;
        int stop = at - 1;
        boolean quoted = Characters.closes(text.charAt(stop)) && (text.charAt(stop) != '"' || even);
        stop -= quoted ? 1 : 0;
        return stop > start
                && Characters.endsSentence(text.charAt(stop))
                && (quoted || endsWord(stop))
                && opensParagraph(at, even);
    }

    private boolean endsWord(int stop) {
        int first = stop;
        while (first > start && stop - first <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        boolean apart = first == start || text.charAt(first - 1) != '.';
        return apart
                && stop - first >= MIN_LETTERS
                && Character.isLowerCase(text.charAt(stop - 1))
                && !ABBREVIATIONS.contains(text.substring(first, stop).toLowerCase(Locale.ROOT));
    }

    private boolean opensParagraph(int at, boolean even) {
        char opener = text.charAt(at);
        boolean opens = opener == '"' ? even : "“‘„‚«".indexOf(opener) >= 0;
        int first = opens ? at + 1 : at;
        if (!Character.isUpperCase(text.charAt(first))) {
            return false;
        }
        int after = first + 1;
        while (after < span.end() && Character.isLowerCase(text.charAt(after))) {
            after++;
        }
        boolean ends =
                after < span.end() && (" ,".indexOf(text.charAt(after)) >= 0 || isApostrophe(text.charAt(after)));
        return ends && !NAME_ENDINGS.contains(text.substring(first, after).toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }

    private boolean hasWords(Span stretch) {
        WordCursor word = new WordCursor(text, stretch);
        int words = 0;
        while (words < MIN_WORDS && word.next()) {
            words++;
        }
        return words == MIN_WORDS;
    }
}
