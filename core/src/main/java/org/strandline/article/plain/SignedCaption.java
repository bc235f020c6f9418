package org.strandline.article.plain;

import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.text.Span;

/**
 * Knows captions by the name that they end with: {@code A rocket stands on its pad. Jane Doe for The Courier}, {@code The
 * minister on Monday (Jane Doe/Courier)}.
 */
final class SignedCaption {

    private static final int SHORTEST_DESCRIPTION = 4;
    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_CREDIT = 80;

    /** Small words that stand between names in a credit. */
    private static final Set<String> LINKS =
            Set.of("for", "of", "the", "via", "and", "de", "di", "von", "van", "la", "/", "-");

    /** Titles before names that are written short. */
    private static final Set<String> TITLES = Set.of(
            "Rep", "Reps", "Sen", "Sens", "Gov", "Gen", "Prof", "Capt", "Sgt", "Maj", "Pres", "Supt", "Hon", "Rev",
            "Insp");

    private SignedCaption() {}

    static boolean is(String text, Passage passage) {
        if (passage.words() > LONGEST) {
            return false;
        }
        return isBracketed(text, passage.span()) || isTrailed(text, passage);
    }

    private static boolean isBracketed(String text, Span span) {
        int close = span.end() - 1;
        int open = close;
        while (open > span.start() && text.charAt(open) != '(' && close - open < LONGEST_CREDIT) {
            open--;
        }
        if (text.charAt(close) != ')' || text.charAt(open) != '(') {
            return false;
        }
        String inside = text.substring(open + 1, close);
        int slash = inside.indexOf('/');
        return slash > 0 && isName(inside.replace("/", " ")) && hasWords(text, new Span(span.start(), open));
    }

    private static boolean isTrailed(String text, Passage passage) {
        if (passage.shape().endsSentence()) {
            return false;
        }
        Span span = passage.span();
        int stop = span.end() - 1;
        while (stop > span.start() && !isStop(text, stop)) {
            stop--;
        }
        return stop > span.start()
                && isName(text.substring(stop + 1, span.end()).strip())
                && hasWords(text, new Span(span.start(), stop));
    }

    /** A full stop after a word of some length, so that it is no initial, and not after a title: {@code Rep. Jane Doe}. */
    private static boolean isStop(String text, int at) {
        return text.charAt(at) == '.'
                && at > 3
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 3))
                && !TITLES.contains(text.substring(text.lastIndexOf(' ', at) + 1, at));
    }

    private static boolean isName(String words) {
        StringTokenizer tokens = new StringTokenizer(words, " ,&");
        int names = 0;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (!LINKS.contains(token) && !Character.isUpperCase(token.charAt(0))) {
                return false;
            }
            names++;
        }
        return names > 0 && names <= LONGEST_NAME;
    }

    private static boolean hasWords(String text, Span span) {
        return Shape.of(text, span).words() >= SHORTEST_DESCRIPTION;
    }
}
