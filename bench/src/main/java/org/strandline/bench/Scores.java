package org.strandline.bench;

import java.util.List;
import java.util.SortedMap;

/**
 * What a measure found.
 *
 * @param metrics each metric by its name, such as {@code f1.tuned} and {@code f1.unseen}; higher is better
 * @param cases one entry a page
 */
public record Scores(SortedMap<String, Double> metrics, List<Case> cases) {

    public Scores {
        cases = List.copyOf(cases);
    }

    /**
     * One page.
     *
     * @param id the page's name in the set
     * @param half the half that its publisher is in; the gate shows the text of {@link Half#TUNED} pages only
     * @param score from 0 to 1
     * @param expected what the gold says
     * @param actual what the reader says
     */
    public record Case(String id, Half half, double score, String expected, String actual) {

        /** A page that nobody may look at, because nothing is said about its half. */
        public Case(String id, double score, String expected, String actual) {
            this(id, Half.UNSEEN, score, expected, actual);
        }
    }
}
