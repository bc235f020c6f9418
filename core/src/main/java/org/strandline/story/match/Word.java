package org.strandline.story.match;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/**
 * A word of a page.
 *
 * @param key the form that it is compared by
 * @param span where it stands
 */
public record Word(String key, Span span) {

    /** The words of {@code span} in {@code text}, in order. The parts of a compound are words of their own; {@code 7.7} and {@code 40,000} are one. */
    public static List<Word> of(String text, Span span) {
        List<Word> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                int end = end(text, at, span.end());
                add(words, text, new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int end(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit
                && (Character.isLetterOrDigit(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                        || isInside(text, end, limit))) {
            end++;
        }
        return end;
    }

    /** Whether the mark at {@code at} joins two digits, or two letters as an apostrophe does. */
    private static boolean isInside(String text, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    private static void add(List<Word> words, String text, Span span) {
        String word = span.of(text);
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        String kept = apostrophe > 1 ? word.substring(0, apostrophe) : word;
        String key = WordKey.of(Character.isDigit(kept.charAt(0)) ? kept.replace(",", "") : kept);
        if (!key.isEmpty()) {
            words.add(new Word(key, span));
        }
    }
}
