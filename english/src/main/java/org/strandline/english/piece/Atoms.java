package org.strandline.english.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strandline.text.Span;

/**
 * Divides a text into {@link Atom}s, in one pass from left to right. It divides at every place where a token of Universal
 * Dependencies may end; which of these places are ends, the network decides.
 */
public final class Atoms {

    /** A longer run of letters, digits or one mark goes on in another atom, so that no atom is unbounded. */
    private static final int LONGEST = 64;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "ll", "re", "ve");

    private final String text;
    private final int shift;
    private final List<Atom> atoms = new ArrayList<>();
    private boolean afterSpace = true;

    private Atoms(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    /** The atoms of {@code text} in order. White space and characters that show nothing are in none. */
    public static List<Atom> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The atoms of a part of {@code text}; their spans count from the start of {@code text}. */
    public static List<Atom> of(String text, Span part) {
        return new Atoms(part.of(text), part.start()).divide();
    }

    private List<Atom> divide() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isBlank(codePoint)) {
                afterSpace = true;
                at += Character.charCount(codePoint);
            } else {
                at = readAtom(at, codePoint);
            }
        }
        return atoms;
    }

    private int readAtom(int at, int codePoint) {
        int address = afterSpace ? endOfAddress(at) : at;
        if (address > at) {
            return add(at, address);
        }
        if (isLetter(codePoint)) {
            return readLetters(at);
        }
        if (Character.isDigit(codePoint)) {
            return add(at, endOfDigits(at));
        }
        if (isApostrophe(codePoint)) {
            int end = endOfLetters(at + 1);
            if (!afterSpace && CLITICS.contains(lower(at + 1, end))) {
                return add(at, end);
            }
        }
        return add(at, endOfMark(at, codePoint));
    }

    /** Adds a run of letters, in two atoms where a negation ({@code does|n't}) or another written-on word ({@code can|not}) ends it. */
    private int readLetters(int start) {
        int end = endOfLetters(start);
        if (end < text.length() && isApostrophe(text.charAt(end)) && lowerCharAt(end - 1) == 'n') {
            int afterT = end + 2;
            if (afterT <= text.length()
                    && lowerCharAt(end + 1) == 't'
                    && (afterT == text.length() || !isLetter(text.codePointAt(afterT)))) {
                if (end - 1 > start) {
                    add(start, end - 1);
                }
                return add(Math.max(start, end - 1), afterT);
            }
        }
        int part = start;
        for (int length : FusedWords.parts(lower(start, end))) {
            part = add(part, part + length);
        }
        return part == end ? end : add(part, end);
    }

    private int add(int start, int end) {
        int part = start;
        while (end - part > LONGEST && !text.regionMatches(part, "http", 0, 4)) {
            int cut = part + LONGEST;
            if (Character.isLowSurrogate(text.charAt(cut)) && Character.isHighSurrogate(text.charAt(cut - 1))) {
                cut--;
            }
            atoms.add(new Atom(new Span(shift + part, shift + cut), afterSpace));
            afterSpace = false;
            part = cut;
        }
        atoms.add(new Atom(new Span(shift + part, shift + end), afterSpace));
        afterSpace = false;
        return end;
    }

    private int endOfLetters(int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isLetter(codePoint) && !isCombining(codePoint)) {
                return at;
            }
            if (at > start && Character.isIdeographic(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
            if (Character.isIdeographic(codePoint)) {
                return at;
            }
        }
        return at;
    }

    private int endOfDigits(int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** A mark that is repeated, as in {@code ...} or {@code --}, is one atom, except for brackets and quote marks. */
    private int endOfMark(int start, int codePoint) {
        int at = start + Character.charCount(codePoint);
        if (".-!?*_=~#+".indexOf(codePoint) >= 0) {
            while (at < text.length() && text.charAt(at) == codePoint) {
                at++;
            }
        } else {
            while (at < text.length() && isCombining(text.codePointAt(at)) && at - start < LONGEST) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return at;
    }

    /** The end of a web or e-mail address that starts here, or {@code start} where none does. */
    private int endOfAddress(int start) {
        int end = start;
        boolean at = false;
        boolean dotAfterAt = false;
        while (end < text.length() && end - start < LONGEST_ADDRESS && isOfAddress(text.charAt(end))) {
            char c = text.charAt(end);
            dotAfterAt |= at && c == '.';
            at |= c == '@' && end > start;
            end++;
        }
        while (end > start && ".,;:!?)'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean web = text.regionMatches(true, start, "http://", 0, 7)
                || text.regionMatches(true, start, "https://", 0, 8)
                || text.regionMatches(true, start, "www.", 0, 4);
        boolean mail = at && dotAfterAt && end - start < LONGEST;
        return (web && end - start > 8) || mail ? end : start;
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 127 && "\"<>[]{}|\\^`(".indexOf(c) < 0;
    }

    private char lowerCharAt(int at) {
        return at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
    }

    private String lower(int start, int end) {
        return end - start > LONGEST ? "" : text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }

    static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint);
    }

    static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\''
                || codePoint == '\u2019'
                || codePoint == '\u2018'
                || codePoint == '\u02BC'
                || codePoint == '`'
                || codePoint == '\u00B4';
    }

    /** Whether a character shows nothing: white space, controls, format characters, variation selectors. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
