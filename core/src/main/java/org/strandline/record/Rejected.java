package org.strandline.record;

/**
 * A page that has no record.
 *
 * @param id {@code sha256:} and the digest of the raw bytes
 * @param source where the page came from
 * @param reason why it has none
 * @param detail the reason in a sentence, for people
 */
public record Rejected(String id, PageSource source, Reason reason, String detail) implements Received, Reading {

    /** Why a page has no record. */
    public enum Reason {
        /** Bytes that are no text: a picture, a program. */
        NOT_TEXT("notText"),
        /** Nothing but white space. */
        EMPTY("empty"),
        /** A section front, an error page, a list of links. */
        NOT_AN_ARTICLE("notAnArticle"),
        /** Over the size that is read. */
        TOO_LARGE("tooLarge"),
        /** A file that cannot be opened, an archive that is broken. */
        UNREADABLE("unreadable");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word for it in the record. */
        public String word() {
            return word;
        }
    }
}
