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

    /** A file, or what is piped in where there is no path. */
    static Origin of(Optional<String> path, Optional<String> url) {
        return new Origin(path, url, Optional.empty(), DeclaredType.ofName(path.orElse("")));
    }

    /** The source of a page found there, of which the bytes say that it is a {@code mediaType}. */
    PageSource source(String mediaType) {
        return new PageSource(path, url, fetched, mediaType);
    }

    /** Where an item of the feed found here is. It has its own address or none: the feed's is not its own. */
    Origin item(int number, Optional<String> link) {
        return new Origin(path.or(() -> Optional.of("")).map(file -> file + '#' + number), link, fetched, declared);
    }

    /** Where a record of the archive found here is; it has the archive's address only where it has none of its own. */
    Origin record(int number, Optional<String> address, Optional<Instant> date, DeclaredType type) {
        return new Origin(
                path.or(() -> Optional.of("")).map(file -> file + '#' + number), address.or(() -> url), date, type);
    }
}
