package org.strandline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.strandline.text.Span;

/** The pieces of a stretch of text, in order. */
final class Pieces {

    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Cuts the characters of {@code text} in {@code span} into pieces. */
    static Pieces of(String text, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = end(text, at, span.end());
            if (!isBlank(text.codePointAt(at))) {
                boolean glued = !pieces.isEmpty()
                        && pieces.get(pieces.size() - 1).span().end() == at;
                pieces.add(piece(text, new Span(at, end), glued));
            }
            at = end;
        }
        return new Pieces(List.copyOf(pieces));
    }

    /** The pieces of a phrase, in lower case. */
    static List<String> words(String phrase) {
        return of(phrase, new Span(0, phrase.length())).pieces.stream()
                .map(Piece::lower)
                .toList();
    }

    int size() {
        return pieces.size();
    }

    /** The piece at {@code i}, {@link Piece#NONE} before the first and behind the last. */
    Piece at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : Piece.NONE;
    }

    /** The characters from the first to before the last of some pieces. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** The index after {@code word} if it is at {@code i}, else {@code i}. */
    int skip(int i, String word) {
        return at(i).is(word) ? i + 1 : i;
    }

    private static Piece piece(String text, Span span, boolean glued) {
        String characters = span.of(text);
        int first = characters.codePointAt(0);
        if (isDigit(first)) {
            return new Piece(Piece.Kind.NUMBER, characters, characters, span, glued);
        }
        if (Character.isLetter(first)) {
            String lower = characters.toLowerCase(Locale.ROOT).replace(".", "");
            return new Piece(Piece.Kind.WORD, characters, lower, span, glued);
        }
        return new Piece(Piece.Kind.MARK, characters, plain(first, characters), span, glued);
    }

    private static String plain(int mark, String characters) {
        return switch (mark) {
            case '‘', '’', '\'', '`', 'ʼ' -> "'";
            case '-', '‐', '‑', '–', '—', '−' -> "-";
            default -> characters;
        };
    }

    private static int end(String text, int start, int limit) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isDigit(first)) {
            while (at < limit && isDigit(text.charAt(at))) {
                at++;
            }
        } else if (Character.isLetter(first)) {
            while (at < limit && (isInWord(text.codePointAt(at)) || isStopInside(text, start, at, limit))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return Math.min(at, limit);
    }

    /** Whether the full stop at {@code at} belongs to an abbreviation of single letters, as both do in {@code p.m.} */
    private static boolean isStopInside(String text, int start, int at, int limit) {
        if (text.charAt(at) != '.' || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        boolean single = at - 1 == start || text.charAt(at - 2) == '.';
        boolean before = at - 2 > start;
        boolean after = at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= limit || !Character.isLetter(text.charAt(at + 2)));
        return single && (before || after);
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
