package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            TAMPORT (AP) —                                | TAMPORT                | Associated Press
            LONDON, March 3 (Reuters) -                   | LONDON                 | Reuters
            (CNN) —                                       | -                      | CNN
            GAZA CITY, Gaza Strip (AP) _                  | GAZA CITY, Gaza Strip  | Associated Press
            WASHINGTON —                                  | WASHINGTON             | -
            PORT-AU-PRINCE, Haiti (AP) —                  | PORT-AU-PRINCE, Haiti  | Associated Press
            Kestrel Bay, 3 April (MPA) –                  | Kestrel Bay            | MPA
            BERLIN (dpa) -                                | BERLIN                 | Deutsche Presse-Agentur
            SYDNEY/HONG KONG, July 3 (Reuters) -          | SYDNEY/HONG KONG       | Reuters
            """)
    void aDatelineNamesPlaceAndAgency(String dateline, String place, String agency) {
        assertThat(Dateline.parse(dateline + " The harbour was empty.")).hasValueSatisfying(found -> {
            assertThat(found.place().orElse("-")).isEqualTo(place);
            assertThat(found.agency().orElse("-")).isEqualTo(agency);
            assertThat(found.length()).isEqualTo(dateline.length() + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lindqvist – a farmer – said so.",
                "The minister (left) — said so.",
                "A long-time ally of the army left.",
                "It was late: the harbour was empty.",
                "Ten people died - four of them on Friday.",
                "",
            })
    void anOrdinaryParagraphHasNone(String paragraph) {
        assertThat(Dateline.parse(paragraph)).isEmpty();
    }
}
