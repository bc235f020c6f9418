package org.strandline.article.plain;

import org.strandline.text.Span;

/**
 * What a passage looks like, whatever its language.
 *
 * @param words how many words it has
 * @param capitalised how many words after the first begin with a capital
 * @param shouted how many words of two or more letters are all capitals
 * @param numbers how many words begin with a digit
 * @param sentences how many sentences end inside it or at its end
 * @param separators how many signs it has that menus are made with
 * @param joints how often a capital follows a small letter inside a word, as in links run together
 * @param ending how it ends
 * @param opensSmall whether it begins with a small letter
 * @param opensQuoted whether it begins with a quote mark
 */
record Shape(
        int words,
        int capitalised,
        int shouted,
        int numbers,
        int sentences,
        int separators,
        int joints,
        Ending ending,
        boolean opensSmall,
        boolean opensQuoted) {

    /** How a passage ends. */
    enum Ending {
        SENTENCE,
        COLON,
        COMMA,
        OPEN
    }

    static Shape of(String text, Span span) {
        int words = 0;
        int capitalised = 0;
        int shouted = 0;
        int numbers = 0;
        int joints = 0;
        WordCursor word = new WordCursor(text, span);
        while (word.next()) {
            int first = word.first();
            numbers += Character.isDigit(first) ? 1 : 0;
            capitalised += words > 0 && Character.isUpperCase(first) ? 1 : 0;
            Casing casing = Casing.of(text, word);
            shouted += casing.shouted() ? 1 : 0;
            joints += casing.joints();
            words++;
        }
        char first = text.charAt(span.start());
        return new Shape(
                words,
                capitalised,
                shouted,
                numbers,
                sentences(text, span),
                separators(text, span),
                joints,
                ending(text, span),
                Character.isLowerCase(first),
                words > 0 && Characters.opens(first) && first != '(' && first != '[');
    }

    boolean endsSentence() {
        return ending == Ending.SENTENCE;
    }

    /** Share of the words after the first that begin with a capital. */
    double titleShare() {
        return words < 2 ? 0 : (double) capitalised / (words - 1);
    }

    /** The case of the letters of one word. */
    private record Casing(boolean shouted, int joints) {

        static Casing of(String text, WordCursor word) {
            int small = 0;
            int capital = 0;
            int joints = 0;
            char before = ' ';
            for (int i = word.start(); i < word.end(); i++) {
                char c = text.charAt(i);
                small += Character.isLowerCase(c) ? 1 : 0;
                capital += Character.isUpperCase(c) ? 1 : 0;
                joints += Character.isUpperCase(c) && Character.isLowerCase(before) ? 1 : 0;
                before = c;
            }
            return new Casing(small == 0 && capital > 1, joints);
        }
    }

    private static int sentences(String text, Span span) {
        int sentences = 0;
        boolean ended = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Characters.endsSentence(c)) {
                ended = true;
            } else if (ended && (Characters.isBlank(c) || Characters.isUnspaced(c))) {
                sentences++;
                ended = false;
            } else if (!Characters.closes(c)) {
                ended = false;
            }
        }
        return sentences + (ended ? 1 : 0);
    }

    private static int separators(String text, Span span) {
        int separators = 0;
        for (int i = span.start(); i < span.end(); i++) {
            separators += Characters.separates(text.charAt(i)) ? 1 : 0;
        }
        return separators;
    }

    private static Ending ending(String text, Span span) {
        int last = span.end() - 1;
        while (last > span.start() && (Characters.closes(text.charAt(last)) || Characters.isBlank(text.charAt(last)))) {
            last--;
        }
        char c = text.charAt(last);
        boolean cut = c == '…' && last == span.end() - 1 && text.charAt(Math.max(span.start(), last - 1)) == ' ';
        if (Characters.endsSentence(c) && !cut) {
            return Ending.SENTENCE;
        }
        return switch (c) {
            case ':', '：' -> Ending.COLON;
            case ',', ';', '،', '，', '–', '—' -> Ending.COMMA;
            default -> Ending.OPEN;
        };
    }
}
