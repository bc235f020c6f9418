package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.article.plain.Zones.Zone;
import org.strandline.record.BlockType;

class ZonesTest {

    @Test
    void theBestRunIsTheBody() {
        assertThat(zones(-2, -1, 3, 3, -2, -2))
                .containsExactly(Zone.BEFORE, Zone.BEFORE, Zone.BODY, Zone.BODY, Zone.AFTER, Zone.AFTER);
    }

    @Test
    void aLittleFurnitureInsideStaysInTheBody() {
        assertThat(zones(3, -1, 3)).containsExactly(Zone.BODY, Zone.BODY, Zone.BODY);
    }

    @Test
    void muchFurnitureInsideIsAGap() {
        assertThat(zones(3, 3, -2, -2, -2, 3, 3))
                .containsExactly(Zone.BODY, Zone.BODY, Zone.GAP, Zone.GAP, Zone.GAP, Zone.BODY, Zone.BODY);
    }

    @Test
    void proseBelowATitleOverCommentsIsAfterTheBody() {
        double[] scores = {3, 3, 3, -0.5, 3, -1, 3};
        List<Optional<Mark>> marks = new ArrayList<>(Collections.nCopies(scores.length, Optional.empty()));
        marks.set(3, Optional.of(new Mark(BlockType.WIDGET, "comments")));

        assertThat(Zones.of(marks, scores)).endsWith(Zone.AFTER, Zone.AFTER, Zone.AFTER, Zone.AFTER);
    }

    @Test
    void nothingHasNoZones() {
        assertThat(zones()).isEmpty();
    }

    private static Zone[] zones(double... scores) {
        return Zones.of(Collections.nCopies(scores.length, Optional.empty()), scores);
    }
}
