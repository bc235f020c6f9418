package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.english.SentenceModel;
import org.strandline.event.StatusReader;
import org.strandline.text.Sentence;
import org.strandline.words.Vocabulary;

/** The words that say whether something happened say it: every example of {@code status-examples.txt}. */
final class StatusExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final StatusReader READER = new StatusReader();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsStatus() {
        return Vocabulary.lines(StatusExamplesTest.class, "status-examples.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        MarkedExample example = MarkedExample.of(line);
        Sentence sentence = example.sentence(MODEL);
        String status =
                READER.of(sentence, sentence.tokenAt(example.at())).name().toLowerCase(Locale.ROOT);
        assertThat(status).isEqualTo(example.answer());
    }
}
