package org.strandline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, st etienne",
        "St. Etienne, st etienne",
        "Mount Pleasant, mt pleasant",
        "U.S., us",
        "Côte d'Ivoire, cote divoire",
        "The Hague, hague",
        "Łódź, lodz",
        "Sana‘a, sanaa",
        "  ALEXANDRIA  , alexandria",
        "Readington Township, readington twp"
    })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @Test
    void differentNamesHaveDifferentKeys() {
        assertThat(PlaceKey.of("Northampton")).isNotEqualTo(PlaceKey.of("North Hampton"));
    }

    @Test
    void aPageOfTextIsNoName() {
        assertThat(PlaceKey.of("a".repeat(100_000))).isEmpty();
        assertThat(PlaceKey.of("…!")).isEmpty();
    }
}
