package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.article.plain.Zones.Zone;

class RefrainsTest {

    private static final String DAY = """
            Before the watch
            Check ropes
            Pump the bilge
            Oil the winch
            During the watch
            Trim the lamps
            After the watch
            Wash the deck
            """;

    private static final String WEEK = DAY.repeat(4);

    @Test
    void linesThatAnArticleIsBuiltOfAreGivenBack() {
        assertThat(freed(WEEK, Zone.BODY)).allMatch(Optional::isEmpty);
    }

    @Test
    void aFewThatComeAgainAreFurniture() {
        assertThat(freed("Carry on reading\nMore below\n".repeat(4), Zone.BODY)).allMatch(Optional::isPresent);
    }

    @Test
    void linesThatStandOutsideTheArticleTooAreFurniture() {
        assertThat(freed(WEEK, Zone.AFTER)).allMatch(Optional::isPresent);
    }

    private static List<Optional<Mark>> freed(String page, Zone last) {
        List<Passage> passages = Passage.in(page);
        Zone[] zones = new Zone[passages.size()];
        Arrays.fill(zones, Zone.BODY);
        Arrays.fill(zones, zones.length - zones.length / 4, zones.length, last);
        return Refrains.freed(page, passages, Furniture.in(page, passages), zones);
    }
}
