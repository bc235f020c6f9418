package org.strandline.story;

import java.util.List;
import org.strandline.story.News.FactId;
import org.strandline.story.News.Layer;

/**
 * One fact through the pages of a story: a statement, one claimant's figure of one thing, an event, a party's position on a topic.
 *
 * @param layer what kind of fact
 * @param tellings where pages tell of it, in the order of the pages
 */
record Strand(Layer layer, List<Telling> tellings) {

    Strand {
        tellings = List.copyOf(tellings);
    }

    /**
     * What one page says of it.
     *
     * @param page the page's place in the story
     * @param fact the fact on the page; its id is empty for a position
     * @param text the words
     * @param evidence where they stand
     * @param state what may change about it: the number, the status, the stance
     */
    record Telling(int page, FactId fact, String text, List<Evidence> evidence, String state) {

        Telling {
            evidence = List.copyOf(evidence);
        }
    }
}
