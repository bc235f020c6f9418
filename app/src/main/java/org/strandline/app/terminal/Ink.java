package org.strandline.app.terminal;

/** How words are set off: with a terminal's own means, or not at all. */
public enum Ink {
    /** No escape sequences: a file, a pipe, or a terminal whose owner wants none. */
    PLAIN,
    /** ANSI bold and faint, which every terminal of today knows and every colour scheme keeps readable. */
    ANSI;

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String RESET = "\u001B[0m";

    public String bold(String words) {
        return inked(BOLD, words);
    }

    public String faint(String words) {
        return inked(FAINT, words);
    }

    private String inked(String start, String words) {
        return switch (this) {
            case PLAIN -> words;
            case ANSI -> words.isEmpty() ? words : start + words + RESET;
        };
    }
}
