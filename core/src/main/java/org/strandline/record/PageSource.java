package org.strandline.record;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a page came from.
 *
 * @param path the file, and inside an archive or a feed the record ({@code crawl.warc.gz#3}); empty for standard input
 * @param url the address
 * @param fetched when it was fetched, where the archive says so
 * @param mediaType what it is: {@code text/html}, {@code text/plain}, {@code application/rss+xml} …
 */
public record PageSource(Optional<String> path, Optional<String> url, Optional<Instant> fetched, String mediaType) {}
