package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagNamesTest {

    @Test
    void aNameThatDoesNotEndIsAbsurdWhateverItIsMadeOf() {
        assertThat(TagNames.areAbsurd("<p>" + "<a".repeat(60_000))).isTrue();
        assertThat(TagNames.areAbsurd("<" + "ab".repeat(60_000))).isTrue();
        assertThat(TagNames.areAbsurd("</" + "ab".repeat(60_000) + ">")).isTrue();
    }

    @Test
    void longAttributesLongTextsAndManyTagsAreNot() {
        assertThat(TagNames.areAbsurd("<img src='" + "ab".repeat(100_000) + "'>"))
                .isFalse();
        assertThat(TagNames.areAbsurd("<p>" + "ab".repeat(100_000))).isFalse();
        assertThat(TagNames.areAbsurd("<br/>".repeat(100_000))).isFalse();
        assertThat(TagNames.areAbsurd("")).isFalse();
    }
}
