package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.bench.english.Paper;
import org.strandline.english.SentenceModel;
import org.strandline.event.CircumstanceReader;
import org.strandline.event.Circumstances;
import org.strandline.reading.FactReader;
import org.strandline.record.Article;
import org.strandline.record.Figure;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.text.Sentence;
import org.strandline.words.Vocabulary;

/** Place, day and cost of an event are those that its own clause tells: every example of {@code circumstance-examples.txt}. */
final class CircumstanceExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 10);
    private static final String NONE = "-";
    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader READER = new FactReader(MODEL::read, Optional.of(DAY));

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasItsCircumstances() {
        return Vocabulary.lines(CircumstanceExamplesTest.class, "circumstance-examples.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        MarkedExample example = MarkedExample.of(line);
        String text = example.text();
        Article article = Paper.article(text, Optional.empty());
        Facts facts = READER.read(article);
        Prose prose = READER.prose(article);
        Sentence sentence = prose.sentences().getFirst();
        Circumstances found = new CircumstanceReader(prose, facts.times(), facts.statements(), facts.figures())
                .of(sentence, sentence.tokenAt(example.at()));
        List<String> words = List.of(
                found.place().orElse(NONE),
                found.date().orElse(NONE),
                figure(found.deaths(), facts, text),
                figure(found.injuries(), facts, text),
                found.said().map(CircumstanceExamplesTest::source).orElse(NONE));
        assertThat(String.join("; ", words)).isEqualTo(example.answer());
    }

    private static String figure(Optional<String> id, Facts facts, String text) {
        return facts.figures().stream()
                .filter(figure -> id.filter(figure.id()::equals).isPresent())
                .map(Figure::span)
                .map(span -> span.of(text))
                .findFirst()
                .orElse(NONE);
    }

    private static String source(Statement statement) {
        return statement.source().getFirst().name();
    }
}
