package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.article.plain.Zones.Zone;

class GapsTest {

    private static final String LIST = """
            The judges of the harbour fair have named the cooks who will stand at the stoves on Saturday evening.
            Mara Quill, Lisvane
            Owen Tarn, Saltby
            Ella Marsh, Norvane
            Each of them cooks one dish for forty guests, and the guests vote by laying a pebble into a bowl.
            """;

    @Test
    void shortLinesBetweenParagraphsAreTheArticles() {
        assertThat(closed(LIST)).containsOnly(Zone.BODY);
    }

    @Test
    void linesBelowATitleOverLinksAreNot() {
        assertThat(closed(LIST.replace("Mara Quill, Lisvane", "Related stories")))
                .containsExactly(Zone.BODY, Zone.GAP, Zone.GAP, Zone.GAP, Zone.BODY);
    }

    @Test
    void linesAmongButtonsAreNot() {
        assertThat(closed(LIST.replace("Owen Tarn, Saltby", "Share this article")))
                .contains(Zone.GAP);
    }

    @Test
    void copiesAmongOtherLinesAreItems() {
        String page = LIST.replace("Mara Quill, Lisvane", "Guests pay five crowns at the door for this")
                .replace("Each of", "Guests pay five crowns at the door for this\nLast seats sold on Friday\nEach of");

        List<Passage> passages = Passage.in(page);
        List<Optional<Mark>> marks = Furniture.in(page, passages);
        Zone[] open = open(passages);

        assertThat(marks).anyMatch(Optional::isPresent);
        assertThat(Gaps.freed(marks, open, Gaps.closed(passages, marks, open))).allMatch(Optional::isEmpty);
    }

    private static Zone[] closed(String page) {
        List<Passage> passages = Passage.in(page);
        return Gaps.closed(passages, Furniture.in(page, passages), open(passages));
    }

    /** A gap between the first and the last of {@code passages}. */
    private static Zone[] open(List<Passage> passages) {
        Zone[] zones = new Zone[passages.size()];
        Arrays.fill(zones, Zone.GAP);
        zones[0] = Zone.BODY;
        zones[zones.length - 1] = Zone.BODY;
        return zones;
    }
}
