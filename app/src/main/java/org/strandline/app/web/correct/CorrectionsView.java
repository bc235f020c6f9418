package org.strandline.app.web.correct;

import java.util.List;
import java.util.Optional;

/**
 * What people have put right.
 *
 * @param steps what was put right, the last first
 * @param broken the id of the first correction that is not as it was signed
 */
public record CorrectionsView(List<Step> steps, Optional<String> broken) {

    public CorrectionsView {
        steps = List.copyOf(steps);
    }

    /**
     * What one person put right at one moment.
     *
     * @param author who
     * @param when the moment, in words
     * @param lines what, in words
     * @param ids the ids of those that can be undone, or made again
     * @param undone who undid it and when; empty where it holds
     */
    public record Step(String author, String when, List<Line> lines, List<String> ids, Optional<String> undone) {
        public Step {
            lines = List.copyOf(lines);
            ids = List.copyOf(ids);
        }
    }

    /**
     * A correction in words.
     *
     * @param words what is put right
     * @param link where the words stand that it is about
     * @param label what the page is called
     */
    public record Line(String words, String link, String label) {}
}
