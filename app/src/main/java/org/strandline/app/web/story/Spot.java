package org.strandline.app.web.story;

import java.util.List;

/**
 * A place on the map of a story.
 *
 * @param name what it is called
 * @param latitude in degrees
 * @param longitude in degrees
 * @param pages how many pages speak of it
 * @param proofs where they first do
 */
public record Spot(String name, String latitude, String longitude, int pages, List<Proof> proofs) {

    public Spot {
        proofs = List.copyOf(proofs);
    }
}
