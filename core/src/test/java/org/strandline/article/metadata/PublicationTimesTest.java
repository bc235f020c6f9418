package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.record.PageTime;

class PublicationTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        16 August 2031, 05:46 / Updated: 16 August 2031, 07:30 | 2031-08-16T05:46 | 2031-08-16T07:30
        7 February 2031, 15:24                                 | 2031-02-07T15:24 | -
        Published 3:15 PM EST, Tue March 4, 2031               | 2031-03-04T15:15-05:00 | -
        Published 3:15 PM EST, Tue March 4, 2031 Updated 4:02 PM EST, Tue March 4, 2031 | 2031-03-04T15:15-05:00 | 2031-03-04T16:02-05:00
        First published on Fri 7 Mar 2031 11.02 GMT            | 2031-03-07T11:02Z | -
        Last modified on Fri 7 Mar 2031 14.10 GMT              | - | 2031-03-07T14:10Z
        2031-04-03 10:11                                       | 2031-04-03T10:11 | -
        2031-04-03T10:11:12+02:00                              | 2031-04-03T10:11:12+02:00 | -
        2031-04-03T10:11Z                                      | 2031-04-03T10:11Z | -
        04/03/2031                                             | - | -
        14/03/2031                                             | 2031-03-14 | -
        03/14/2031 9:04 AM                                     | 2031-03-14T09:04 | -
        04.03.2031, 10:11 Uhr                                  | 2031-03-04T10:11 | -
        Mar 3, 2031 at 9:04 a.m. ET                            | 2031-03-03T09:04-05:00 | -
        Jul 3, 2031 at 9:04 a.m. ET                            | 2031-07-03T09:04-04:00 | -
        3 July 2031 09:04 BST                                  | 2031-07-03T09:04+01:00 | -
        3 January 2031 09:04 BST                               | 2031-01-03T09:04 | -
        3 July 2031 09:04 IST                                  | 2031-07-03T09:04 | -
        Updated 2 hours ago                                    | - | -
        3 hours ago                                            | - | -
        Veröffentlicht am 4. März 2031 um 10:11 Uhr            | 2031-03-04T10:11 | -
        Publié le 4 mars 2031 à 10h11, mis à jour le 5 mars 2031 à 8h00 | 2031-03-04T10:11 | 2031-03-05T08:00
        Publicado el 4 de marzo de 2031 a las 10:11            | 2031-03-04T10:11 | -
        Pubblicato il 4 marzo 2031 alle ore 10:11              | 2031-03-04T10:11 | -
        4 March 2031, updated 10:12                            | 2031-03-04 | 2031-03-04T10:12
        Tuesday, March 4th, 2031                               | 2031-03-04 | -
        """)
    void aLineOfTimesSaysWhenItWasPublishedAndUpdated(String line, String published, String updated) {
        assertThat(PublicationTimes.parse(line)).hasValueSatisfying(times -> {
            assertThat(times.published().map(PageTime::iso).orElse("-")).isEqualTo(published);
            assertThat(times.updated().map(PageTime::iso).orElse("-")).isEqualTo(updated);
        });
    }

    @Test
    void anAgencyMayStandBesideTheTime() {
        String line = "Posted on Feb 19, 2031 | AFP";
        assertThat(PublicationTimes.parse(line)
                        .flatMap(PublicationTimes::published)
                        .map(PageTime::iso))
                .hasValue("2031-02-19");
        assertThat(PublicationTimes.agency(line)).hasValue("Agence France-Presse");
        assertThat(PublicationTimes.agency("Posted on Feb 19, 2031 | Mara Quill"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 March 2031 the army left the town",
                "The talks of 3 March 2031",
                "3 March 2031: what we know",
                "Updated guidance",
                "10:11",
                "Published",
                "May",
                "12 dead",
                "",
            })
    void anythingElseIsNone(String line) {
        assertThat(PublicationTimes.parse(line)).isEmpty();
    }
}
