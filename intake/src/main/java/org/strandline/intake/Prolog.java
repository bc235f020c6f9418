package org.strandline.intake;

import java.util.Locale;

/** What stands before the first element of a text. */
final class Prolog {

    /** What {@link #root} calls a document type of HTML. */
    static final String DOCTYPE = "!doctype";

    private static final int LONGEST_NAME = 12;

    private Prolog() {}

    static boolean isXml(String text) {
        return text.stripLeading().startsWith("<?xml");
    }

    /** The lower-case name of the element (or {@code !doctype}) that the text starts with; empty where with none. */
    static String root(String text) {
        int at = space(text, 0);
        while (at < text.length() && text.charAt(at) == '<') {
            String name = name(text, at + 1);
            int end;
            if (text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at + 4);
                end = end < 0 ? -1 : end + 3;
            } else if (text.startsWith("<?", at)) {
                end = text.indexOf('>', at) + 1;
            } else if (name.equals(DOCTYPE) && !isHtmlDoctype(text, at)) {
                end = doctypeEnd(text, at);
            } else {
                return name;
            }
            if (end <= 0) {
                return "";
            }
            at = space(text, end);
        }
        return "";
    }

    private static boolean isHtmlDoctype(String text, int at) {
        int name = space(text, at + 1 + DOCTYPE.length());
        return text.regionMatches(true, name, "html", 0, 4);
    }

    /** Where a document type declaration ends, which may hold declarations of its own in brackets. */
    private static int doctypeEnd(String text, int at) {
        int close = text.indexOf('>', at);
        int bracket = text.indexOf('[', at);
        if (bracket >= 0 && bracket < close) {
            int end = text.indexOf(']', bracket);
            close = end < 0 ? -1 : text.indexOf('>', end);
        }
        return close + 1;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    /** The name that starts at {@code from}, in lower case; cut off where no known name is that long. */
    static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '!';
    }
}
