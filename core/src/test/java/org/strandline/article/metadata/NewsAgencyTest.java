package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAgencyTest {

    @ParameterizedTest
    @CsvSource({
        "AP, Associated Press",
        "The Associated Press, Associated Press",
        "PA Media, Press Association",
        "PA, Press Association",
        "dpa, Deutsche Presse-Agentur",
        "agence france-presse, Agence France-Presse",
        "Tamland Press Agency, Tamland Press Agency",
        "Agence Tamland Presse, Agence Tamland Presse",
    })
    void anAgencyIsKnownByItsNameItsInitialsOrItsShape(String name, String full) {
        assertThat(NewsAgency.named(name)).contains(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pa", "ap", "Kestrel Courier", "Mara Lindqvist", "the agency said in a press agency", ""})
    void otherNamesAreNone(String name) {
        assertThat(NewsAgency.named(name)).isEmpty();
    }
}
