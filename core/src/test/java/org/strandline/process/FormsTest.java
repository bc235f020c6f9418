package org.strandline.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "agree, agreed, agreeed",
        "oppose, opposing, opposeing",
        "deny, denied, denyed",
        "commit, committed, committted",
        "draw, drew, drawed",
        "reject, rejects, rejectes",
        "dismiss, dismisses, dismisss"
    })
    void aWordHasItsFormsAndNoOthers(String base, String form, String none) {
        assertThat(Forms.of(base)).contains(form).doesNotContain(none);
    }
}
