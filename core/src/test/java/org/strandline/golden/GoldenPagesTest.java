package org.strandline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.reading.PageReader;

/** Pages after the conventions of many kinds of publisher, each read by people before any reader saw it. */
final class GoldenPagesTest {

    private final PageReader reader = PageReader.ofArticles(text -> "en");

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aPageIsReadAsACarefulReaderReadsIt(GoldenCase golden) {
        PageDiff diff = PageDiff.between(golden.expected(), PagePrint.of(reader.read(golden.page())));

        if (golden.waiver().isPresent()) {
            assertThat(diff.isEmpty())
                    .as("%s is read rightly now: take it out of waivers.txt", golden.name())
                    .isFalse();
        } else {
            assertThat(diff.isEmpty()).as("%s: %s", golden.name(), diff).isTrue();
        }
    }

    @Test
    void everyWaiverIsForACase() {
        assertThat(cases())
                .extracting(GoldenCase::name)
                .containsAll(GoldenCase.waivers().keySet());
    }
}
