package org.strandline.intake.fetch;

import java.time.Duration;
import java.util.Optional;

/** What asking whether a page has changed came to. */
public sealed interface Polled {

    /**
     * It has.
     *
     * @param body as it is now
     * @param tags what to ask with next time
     * @param fresh how long the server says that it stays as it is
     */
    record Changed(Fetched.Body body, Tags tags, Optional<Duration> fresh) implements Polled {}

    /**
     * It has not.
     *
     * @param fresh how long the server says that it stays as it is
     */
    record Same(Optional<Duration> fresh) implements Polled {}

    /**
     * There is no telling.
     *
     * @param detail why, in a sentence for people
     * @param retryAfter how long the server asks to be left alone
     */
    record Failed(String detail, Optional<Duration> retryAfter) implements Polled {}

    /**
     * How a server tells one state of a page from another.
     *
     * @param etag its {@code ETag}
     * @param lastModified its {@code Last-Modified}
     */
    record Tags(Optional<String> etag, Optional<String> lastModified) {

        /** Nothing is known of an earlier state. */
        public static final Tags NONE = new Tags(Optional.empty(), Optional.empty());
    }
}
