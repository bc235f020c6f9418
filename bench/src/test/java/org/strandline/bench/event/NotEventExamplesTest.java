package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.english.SentenceModel;
import org.strandline.event.NotEvent;
import org.strandline.text.Sentence;
import org.strandline.words.Vocabulary;

/** Words for events that tell of none are known by what stands around them: every example of {@code not-event-examples.txt}. */
final class NotEventExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsSieve() {
        return Vocabulary.lines(NotEventExamplesTest.class, "not-event-examples.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        MarkedExample example = MarkedExample.of(line);
        Sentence sentence = example.sentence(MODEL);
        String sieve = NotEvent.of(sentence, sentence.tokenAt(example.at()))
                .map(found -> found.name().toLowerCase(Locale.ROOT))
                .orElse("event");
        assertThat(sieve).isEqualTo(example.answer());
    }
}
