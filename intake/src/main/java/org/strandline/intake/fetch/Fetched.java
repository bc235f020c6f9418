package org.strandline.intake.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What fetching an address came to. */
public sealed interface Fetched {

    /**
     * A page.
     *
     * @param address where it was in the end, after redirects
     * @param contentType what the server says it is
     * @param bytes its bytes
     * @param at when
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Body(URI address, Optional<String> contentType, byte[] bytes, Instant at) implements Fetched {}

    /**
     * Nothing, and why.
     *
     * @param address where it ended
     * @param detail in a sentence for people
     * @param lasting whether asking again soon is of no use: it is not there, or not to be fetched
     */
    record Refused(URI address, String detail, boolean lasting) implements Fetched {}
}
