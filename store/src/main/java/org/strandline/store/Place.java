package org.strandline.store;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a page stands among the others, as far as that is settled.
 *
 * @param story the story that it is of
 * @param n its number among the story's pages
 * @param copies the pages that carry the same text
 * @param versions the versions of one page that it is among
 * @param version its number among them
 * @param leastStrength how strong the links are by which the pages hang together among which the story was found
 */
record Place(
        String story,
        int n,
        Optional<String> copies,
        Optional<String> versions,
        OptionalInt version,
        double leastStrength) {

    Place among(String copies) {
        return new Place(story, n, Optional.of(copies), versions, version, leastStrength);
    }

    Place version(String versions, int version) {
        return new Place(story, n, copies, Optional.of(versions), OptionalInt.of(version), leastStrength);
    }
}
