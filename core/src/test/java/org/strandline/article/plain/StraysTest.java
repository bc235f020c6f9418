package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.article.plain.Zones.Zone;

class StraysTest {

    private static final String ARTICLE = """
            The harbour board of Lisvane has voted to deepen the channel before the winter storms, its chairman said on Monday.
            The channel was last deepened forty years ago, and the larger ferries have to wait for the tide at its mouth.
            Owners of fishing boats fear that the dredgers will drive the herring out of the harbour, as they did the last time.
            The board said that the dredgers would stop at night and that the herring would hardly notice them.
            """;

    private static final String GOATS =
            "Goats were milked by hand in these hills until a young farmer built a machine from a bicycle pump.\n";

    private static final String MORE =
            "Dredgers stop at night, so that herring and ferries share the channel of Lisvane.\n";

    @Test
    void aShortStretchOnOtherThingsIsAStray() {
        assertThat(left(GOATS)).endsWith(Zone.AFTER, Zone.AFTER, Zone.AFTER);
    }

    @Test
    void aShortStretchOnTheArticlesThingsIsNot() {
        assertThat(left(MORE)).endsWith(Zone.GAP, Zone.GAP, Zone.BODY);
    }

    @Test
    void aLongStretchIsNot() {
        assertThat(
                        left(
                                GOATS
                                        + "A second machine, bought from a neighbour, milks the sheep of three farms on weekday mornings.\n"))
                .endsWith(Zone.BODY);
    }

    /** The article, a gap of two lines, and {@code below}. */
    private static Zone[] left(String below) {
        String page = ARTICLE + "Saltby\nNorvane\n" + below;
        List<Passage> passages = Passage.in(page);
        Zone[] zones = new Zone[passages.size()];
        Arrays.fill(zones, Zone.BODY);
        zones[4] = Zone.GAP;
        zones[5] = Zone.GAP;
        return Strays.left(page, passages, Furniture.in(page, passages), zones);
    }
}
