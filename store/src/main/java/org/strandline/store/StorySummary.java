package org.strandline.store;

import java.util.Optional;

/**
 * A story in a line.
 *
 * @param id the story's
 * @param title the headline whose words most of the other headlines have, or the first words of its first page where none has one
 * @param first when its first page appeared, in ISO 8601
 * @param last when its last page appeared
 * @param pages how many pages it has
 */
public record StorySummary(
        String id, Optional<String> title, Optional<String> first, Optional<String> last, int pages) {}
