package org.strandline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-22 | 22 April 2025",
                "2025-04-22TMO | 22 April 2025, morning",
                "2025-04-22T06:00 | 22 April 2025, 06:00",
                "2025-04 | April 2025",
                "2025-W33 | 2025-W33",
                "2025-13 | 2025-13",
                "XXXX-WXX-4 | XXXX-WXX-4"
            })
    void aTimexValueIsSaidInWords(String value, String words) {
        assertThat(Moments.ofTimex(value)).isEqualTo(words);
    }
}
