package org.strandline.intake.archive;

import java.time.Instant;
import java.util.Optional;

/** What an archive has in one record that is or should be a page. */
public sealed interface Capture {

    /** The number of the record in the archive, from 1; every record counts, whatever it is. */
    int number();

    /** The address of the page. */
    Optional<String> url();

    /** When it was fetched. */
    Optional<Instant> fetched();

    /**
     * A page as the server sent it, all packing undone.
     *
     * @param contentType what the server said it is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Payload(
            int number, Optional<String> url, Optional<Instant> fetched, Optional<String> contentType, byte[] bytes)
            implements Capture {}

    /**
     * No page, because the record is damaged.
     *
     * @param detail what is wrong, in a sentence for people
     */
    record Damaged(int number, Optional<String> url, Optional<Instant> fetched, String detail) implements Capture {}

    /** A page with more bytes than are read. */
    record Oversized(int number, Optional<String> url, Optional<Instant> fetched) implements Capture {}

    /**
     * No page, because the server answered otherwise.
     *
     * @param status what it answered
     * @param bytes what it sent with it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record NoPage(int number, Optional<String> url, Optional<Instant> fetched, int status, byte[] bytes)
            implements Capture {}
}
