package org.strandline.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String TEXT = "The ferries left at dawn, and the last ferry of the day at six.";

    @Test
    void wordsAreMarkedInAllTheirForms() {
        assertThat(marked("ferry")).containsExactly("ferries", "ferry");
    }

    @Test
    void wordsThatSayNothingAreNotMarked() {
        assertThat(marked("the dawn of the")).containsExactly("dawn");
    }

    @Test
    void theWordsOfAPhraseAreMarked() {
        assertThat(marked("\"last ferry\"")).containsExactly("ferries", "last", "ferry");
    }

    @Test
    void whatIsFoundByItsMeaningAloneHasNoMarks() {
        assertThat(marked("ships")).isEmpty();
    }

    private static List<String> marked(String typed) {
        return Marks.of((Query) QueryReader.read(typed), TEXT).stream()
                .map(span -> span.of(TEXT))
                .toList();
    }
}
