package org.strandline.story.match;

import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * Where a page comes from and when.
 *
 * @param url its address, in the form that addresses are compared in
 * @param outlet the publication, in small letters
 * @param agency the news agency whose text it says it is
 * @param published when it says that it was first published
 * @param updated when it says that it was last changed
 */
public record Origin(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<PageTime> published,
        Optional<PageTime> updated) {

    /** When the page says that it appeared: published, or else updated. */
    public Optional<PageTime> appeared() {
        return published.or(() -> updated);
    }
}
