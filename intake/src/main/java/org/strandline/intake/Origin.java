package org.strandline.intake;

import java.time.Instant;
import java.util.Optional;
import org.strandline.record.PageSource;

/**
 * Where some bytes came from, and what was said of them there.
 *
 * @param path the file, and inside an archive the record
 * @param url the address
 * @param fetched when they were fetched
 * @param declared what the server said they are, or what the file's name says
 */
record Origin(Optional<String> path, Optional<String> url, Optional<Instant> fetched, DeclaredType declared) {

    /** The source of a page found there, of which the bytes say that it is a {@code mediaType}. */
    PageSource source(String mediaType) {
        return new PageSource(path, url, fetched, mediaType);
    }
}
