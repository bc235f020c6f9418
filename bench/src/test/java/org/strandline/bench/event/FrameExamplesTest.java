package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.strandline.english.SentenceModel;
import org.strandline.event.StatusReader;
import org.strandline.text.Sentence;
import org.strandline.words.Vocabulary;
import org.strandline.words.WordList;

/** Every line of {@code status-frames.txt} has an example and a counter-example in {@code frame-examples.txt}, and both hold. */
final class FrameExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final StatusReader READER = new StatusReader();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void everyLineHasItsExampleAndItsCounterExample() {
        List<List<String>> examples = examples();
        assertThat(examples).allSatisfy(line -> assertThat(line).hasSize(3));
        assertThat(examples.stream().map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(
                        WordList.of(StatusReader.class, "status-frames.txt").meanings());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsStatus() {
        return examples().stream()
                .flatMap(line -> line.stream().skip(1))
                .map(example -> DynamicTest.dynamicTest(example, () -> check(example)));
    }

    private static List<List<String>> examples() {
        return Vocabulary.lines(FrameExamplesTest.class, "frame-examples.txt").stream()
                .map(FrameExamplesTest::parts)
                .toList();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (Object part : Collections.list(new StringTokenizer(line, "|"))) {
            parts.add(part.toString().strip());
        }
        return parts;
    }

    private static void check(String line) {
        MarkedExample example = MarkedExample.of(line);
        Sentence sentence = example.sentence(MODEL);
        String status =
                READER.of(sentence, sentence.tokenAt(example.at())).name().toLowerCase(Locale.ROOT);
        assertThat(status).isEqualTo(example.answer());
    }
}
