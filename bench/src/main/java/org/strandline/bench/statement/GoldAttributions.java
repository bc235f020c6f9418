package org.strandline.bench.statement;

import java.util.List;
import org.strandline.text.Attribution;

/**
 * A page of a set of attributions.
 *
 * @param document the page's name
 * @param text its characters
 * @param attributions all that somebody is said to have said in it, in the order of their cues
 */
public record GoldAttributions(String document, String text, List<Attribution> attributions) {

    public GoldAttributions {
        attributions = List.copyOf(attributions);
    }
}
