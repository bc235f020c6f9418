package org.strandline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.strandline.figure.Term.Kind;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Divides a sentence into terms. */
final class TermReader {

    private static final int GROUP = 3;
    private static final int SMALL_GROUP = 2;

    /** More digits than any count has: what is longer is a number of another kind, and costly to calculate with. */
    private static final int MOST_DIGITS = 30;

    private final String text;
    private final Sentence sentence;
    private final List<Term> terms = new ArrayList<>();
    private int token;

    private TermReader(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The terms of {@code sentence}, which stands in {@code text}. */
    static List<Term> read(String text, Sentence sentence) {
        TermReader reader = new TermReader(text, sentence);
        reader.read();
        return reader.terms;
    }

    private void read() {
        int at = sentence.span().start();
        int end = sentence.span().end();
        while (at < end) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (isDigit(at)) {
                next = endOfNumber(at, end);
                add(next - at > MOST_DIGITS ? Kind.MARK : Kind.DIGITS, at, next);
            } else if (isLetter(at)) {
                while (next < end && isLetter(next)) {
                    next += Character.charCount(text.codePointAt(next));
                }
                add(Kind.WORD, at, next);
            } else if (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00a0') {
                add(Kind.MARK, at, next);
            }
            at = next;
        }
    }

    private void add(Kind kind, int start, int end) {
        while (token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).span().start() <= start) {
            token++;
        }
        boolean joined = !terms.isEmpty() && terms.getLast().span().end() == start;
        terms.add(new Term(
                kind, text.substring(start, end).toLowerCase(Locale.ROOT), new Span(start, end), token, joined));
    }

    /** The end of the digits from {@code at}, with separators between groups of digits and one decimal point. */
    private int endOfNumber(int at, int limit) {
        int end = endOfDigits(at, limit);
        if (end - at <= GROUP) {
            end = endOfGroups(end, limit);
        }
        boolean point = end + 1 < limit && text.charAt(end) == '.' && isDigit(end + 1);
        if (!point) {
            return end;
        }
        int fraction = endOfDigits(end + 1, limit);
        boolean version = fraction + 1 < limit && text.charAt(fraction) == '.' && isDigit(fraction + 1);
        return version ? end : fraction;
    }

    /** The end of {@code ,234,567} from {@code at}; groups of two are Indian and end with one of three. */
    private int endOfGroups(int at, int limit) {
        int sure = at;
        int end = at;
        while (end < limit && text.charAt(end) == ',') {
            int group = endOfDigits(end + 1, limit);
            int length = group - end - 1;
            if (length == GROUP) {
                sure = group;
            } else if (length != SMALL_GROUP || end - at > MOST_DIGITS) {
                return sure;
            }
            end = group;
        }
        return sure;
    }

    private int endOfDigits(int at, int limit) {
        int end = at;
        while (end < limit && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.codePointAt(at));
    }
}
