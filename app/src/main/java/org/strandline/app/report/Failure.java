package org.strandline.app.report;

import org.strandline.record.Rejected;

/** Which answers mean that Strandline could not do its work, and what each is called. */
public final class Failure {

    private Failure() {}

    /**
     * Whether a page was not read at all. An empty page and a page without an article were read: that is what they are.
     */
    public static boolean is(Rejected rejected) {
        return switch (rejected.reason()) {
            case NOT_TEXT, TOO_LARGE, UNREADABLE -> true;
            case EMPTY, NOT_AN_ARTICLE -> false;
        };
    }

    /** The reason as words for people. */
    public static String words(Rejected.Reason reason) {
        return switch (reason) {
            case NOT_TEXT -> "Not text";
            case EMPTY -> "Empty page";
            case NOT_AN_ARTICLE -> "Not an article";
            case TOO_LARGE -> "Too large";
            case UNREADABLE -> "Cannot be read";
        };
    }
}
