package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.english.SentenceModel;
import org.strandline.event.NotEvent;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
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
        int colon = line.indexOf(": ");
        String marked = line.substring(colon + 2);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        List<Sentence> sentences = MODEL.read(text, List.of(new Span(0, text.length())));
        Sentence sentence = sentences.stream()
                .filter(found -> found.span().end() > open)
                .findFirst()
                .orElseThrow();
        String sieve = NotEvent.of(sentence, sentence.tokenAt(open)).map(found -> found.name().toLowerCase(Locale.ROOT)).orElse("event");
        assertThat(sieve).isEqualTo(line.substring(0, colon));
    }
}
