package org.strandline.bench.english;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/** Puts tokens of a set that does not keep white space together, as they would be written. */
public final class Detokenizer {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private boolean glue = true;
    private boolean doubleOpen;

    /** Where each token added so far stands. */
    public List<Span> spans() {
        return spans;
    }

    public String text() {
        return text.toString();
    }

    /** Adds a token.
     *
     * @param next the token after it, empty behind the last
     */
    public void add(String token, String next) {
        boolean closes = isClosing(token) || (token.equals("\"") && doubleOpen);
        boolean hyphen = isJoining(token) && !spans.isEmpty() && endsInLetterOrDigit() && startsWithLetterOrDigit(next);
        if (!glue && !closes && !hyphen) {
            text.append(' ');
        }
        int start = text.length();
        text.append(token);
        spans.add(new Span(start, text.length()));
        glue = hyphen || isOpening(token) || (token.equals("\"") && !doubleOpen);
        if (token.equals("\"")) {
            doubleOpen = !doubleOpen;
        }
    }

    private boolean endsInLetterOrDigit() {
        return Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean startsWithLetterOrDigit(String next) {
        return !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0));
    }

    private static boolean isJoining(String token) {
        return token.equals("-") || token.equals("/");
    }

    private static boolean isOpening(String token) {
        return switch (token) {
            case "(", "[", "{", "$", "£", "€", "#", "“", "``", "‘", "US$" -> true;
            default -> false;
        };
    }

    private static boolean isClosing(String token) {
        return switch (token) {
            case ",",
                    ".",
                    ";",
                    ":",
                    "!",
                    "?",
                    ")",
                    "]",
                    "}",
                    "%",
                    "”",
                    "''",
                    "’",
                    "...",
                    "…",
                    "'s",
                    "’s",
                    "n't",
                    "n’t" -> true;
            case "'ll", "'re", "'ve", "'m", "'d", "’ll", "’re", "’ve", "’m", "’d", "'", "'S", "N'T", "?!", "!!" -> true;
            default -> false;
        };
    }
}
