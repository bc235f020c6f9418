package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SimilarityTest {

    private static final Sketcher SKETCHER = Sketcher.english();

    @Test
    void theTableSaysOfEachTwoPagesWhatComparingThemAloneSays() {
        Random random = new Random(11);
        List<Sketch> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pages.add(SKETCHER.sketch(InventedPages.random(random, i, 4)));
        }
        float[][] table = Similarity.table(pages);
        for (int i = 0; i < pages.size(); i++) {
            for (int j = 0; j < pages.size(); j++) {
                float alone = i == j ? 1 : (float) Similarity.of(pages.get(i), pages.get(j));
                assertThat(table[i][j]).isEqualTo(alone);
            }
        }
    }

    @Test
    void pagesThatShareNoWordAreNotAlike() {
        Sketch flood = SKETCHER.sketch(InventedPages.page("a", "Flood at Velmora", List.of("Boats came.")));
        Sketch strike = SKETCHER.sketch(InventedPages.page("b", "Harwick trams stand", List.of("Drivers left.")));
        assertThat(Similarity.of(flood, strike)).isZero();
    }
}
