package org.strandline.bench.gate;

import java.util.ArrayList;
import java.util.List;

/** The reference page of the scores: written by hand, but for the table between two marks. */
final class ScoresPage {

    private static final String FROM = "<!-- scores: written by ./strandline-bench raise -->";
    private static final String TO = "<!-- /scores -->";

    private ScoresPage() {}

    /** The page with the table of {@code floors} in its place. */
    static List<String> with(List<String> page, Floors floors) {
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "no place for the table: the page needs the lines " + FROM + " and " + TO);
        }
        List<String> renewed = new ArrayList<>(page.subList(0, from + 1));
        renewed.addAll(ScoreTable.markdown(floors));
        renewed.addAll(page.subList(to, page.size()));
        return renewed;
    }
}
