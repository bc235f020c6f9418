package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Mara Lindqvist                                       | [Mara Lindqvist]                    |                     |
            BY MARA LINDQVIST                                       | [MARA LINDQVIST]                    |                     |
            By Mara Lindqvist and Tom O’Shea in Kestrel Bay         | [Mara Lindqvist, Tom O’Shea]        |                     |
            By Mara Lindqvist, Tom O’Shea and Jan van der Berg      | [Mara Lindqvist, Tom O’Shea, Jan van der Berg] |          |
            By Mara Lindqvist and Tom O’Shea, BBC News              | [Mara Lindqvist, Tom O’Shea]        |                     | BBC News
            By Mara Lindqvist, Political Editor                     | [Mara Lindqvist]                    |                     |
            Mara Lindqvist, Political Editor                        | [Mara Lindqvist]                    |                     |
            Mara Lindqvist Chief Political Correspondent            | [Mara Lindqvist]                    |                     |
            By Mara Lindqvist, Associated Press                     | [Mara Lindqvist]                    | Associated Press    |
            By Mara Lindqvist of The Associated Press               | [Mara Lindqvist]                    | Associated Press    |
            Written by Mara Lindqvist                               | [Mara Lindqvist]                    |                     |
            Words and photographs: Mara Lindqvist                   | [Mara Lindqvist]                    |                     |
            Author: Mara Lindqvist                                  | [Mara Lindqvist]                    |                     |
            By Press Association                                    | []                                  | Press Association   |
            Associated Press                                        | []                                  | Associated Press    |
            By The Associated Press                                 | []                                  | Associated Press    |
            PA Reporter                                             | []                                  | Press Association   |
            By PA Reporter                                          | []                                  | Press Association   |
            Reuters                                                 | []                                  | Reuters             |
            © AFP                                                   | []              | Agence France-Presse |
            By AFP                                                  | []              | Agence France-Presse |
            By Tamland News Agency                                  | []                                  | Tamland News Agency |
            Reporting by Mara Lindqvist; editing by Tom O’Shea      | [Mara Lindqvist]                    |                     |
            Reporting by Mara Lindqvist in Tamport; Editing by T Y  | [Mara Lindqvist]                    |                     |
            From our correspondent in Tamport                       | []                                  |                     |
            By our foreign staff                                    | []                                  |                     |
            Von Mara Lindqvist                                      | [Mara Lindqvist]                    |                     |
            Автор: Соломія Крук                                     | [Соломія Крук]                      |                     |
            Par Mara Lindqvist                                      | [Mara Lindqvist]                    |                     |
            By Mara Lindqvist at Kestrel quay                       | [Mara Lindqvist]                    |                     |
            Escrito por: Mara Lindqvist                             | [Mara Lindqvist]                    |                     |
            Par Mara Lindqvist avec AFP                             | [Mara Lindqvist] | Agence France-Presse |
            記者・水野あかり                                           | [水野あかり]                         |                     |
            By Gear Team                                            | [Gear Team]                         |                     |
            By Mara Lindqvist • 3 April 2025                        | [Mara Lindqvist]                    |                     |
            """, quoteCharacter = '§')
    void aBylineSaysWhoWroteIt(String line, String authors, String agency, String outlet) {
        assertThat(Byline.parse(line)).hasValueSatisfying(byline -> {
            assertThat(byline.authors().toString()).isEqualTo(authors);
            assertThat(byline.agency()).isEqualTo(Optional.ofNullable(agency));
            assertThat(byline.outlet()).isEqualTo(Optional.ofNullable(outlet));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the army had left the town",
                "By the time the talks began, the harbour was empty",
                "By Friday, Mara Lindqvist had left",
                "By air and by sea",
                "By far the most popular",
                "From Tamport to Kestrel Bay",
                "Mara Lindqvist",
                "Mara Lindqvist is a reporter",
                "Reuters reported on Friday that the talks had failed",
                "Von der Leyen reist nach Tamport",
                "Par exemple",
                "Di Maria scored twice",
                "De Beers",
                "",
            })
    void aSentenceOrANameIsNoByline(String line) {
        assertThat(Byline.parse(line)).isEmpty();
    }
}
