package org.strandline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed, as it was asked for last.
 *
 * @param address where it is
 * @param etag what its server said last of its state
 * @param lastModified and when it had changed last, as the server writes it
 * @param asked when it was asked for last
 * @param due when it may be asked for again
 * @param failures how often in a row it could not be had
 * @param detail why it could not, the last time
 */
public record FollowedFeed(
        String address,
        Optional<String> etag,
        Optional<String> lastModified,
        Instant asked,
        Instant due,
        int failures,
        Optional<String> detail) {}
