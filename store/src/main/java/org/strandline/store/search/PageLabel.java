package org.strandline.store.search;

import java.util.Optional;

/**
 * What tells people which page it is.
 *
 * @param id the page's
 * @param published when it was published, as precisely as the page says it
 */
public record PageLabel(
        String id,
        Optional<String> headline,
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> url,
        Optional<String> path) {}
