package org.strandline.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.text.NameType;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;

class SentenceModelTest {

    private static final SentenceModel MODEL = SentenceModel.english();

    private static final String STORY =
            "Mediators in Marisca said on Monday that the Velmaran government had accepted the plan. \"We didn't"
                    + " expect it,\" Mr. Osric Kaldane told the Carrow Ledger.\n\n"
                    + "The talks will resume in April.";

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '#',
            value = {
                "Mr. Lindt left at 5 p.m. on Friday. ! Mr. Lindt left at 5 p.m. on Friday.",
                "Talks failed. Both sides left.      ! Talks failed.|Both sides left.",
                "“We are ready,” she said. “Are they?” ! “We are ready,” she said.|“Are they?”",
                "It rained…  Nobody came.            ! It rained…|Nobody came."
            })
    void sentencesEndWhereAReaderEndsThem(String text, String sentences) {
        assertThat(MODEL.read(text).stream().map(sentence -> sentence.span().of(text)))
                .containsExactly(sentences.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '#',
            value = {
                "They didn't pay $5.3 million.  ! They|did|n't|pay|$|5.3|million|.",
                "The U.S. won’t sign it.        ! The|U.S.|wo|n’t|sign|it|.",
                "Kaldane's men cannot stay.     ! Kaldane|'s|men|can|not|stay|."
            })
    void tokensAreThoseOfUniversalDependencies(String text, String tokens) {
        assertThat(MODEL.read(text).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(token -> token.span().of(text)))
                .containsExactly(tokens.split("\\|"));
    }

    @Test
    void aParagraphReadsTheSameWhateverStandsBesideIt() {
        String first = "Anna Meyer told reporters in Nairobi that the bank had paid.";
        List<Sentence> alone = MODEL.read(first);
        List<Sentence> among =
                MODEL.read(first + "\n\nSTRIKE!!! 12,400 miners — some in masks — blocked Route 9 (again).");
        assertThat(among).startsWith(alone.toArray(Sentence[]::new)).hasSizeGreaterThan(alone.size());
    }

    @Test
    void closingWaitsForThoseWhoRead() throws Exception {
        SentenceModel model = SentenceModel.english();
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            Future<?> reading = readers.submit(() -> {
                while (true) {
                    model.read("The ferry sank off Durrow on Tuesday, the coastguard said.");
                    begun.countDown();
                }
            });
            begun.await();
            model.close();
            assertThatThrownBy(reading::get).hasRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aSentenceHasATreeLemmasAndNames() {
        String text = "Anna Meyer told reporters in Nairobi that the bank had paid.";
        Sentence sentence = MODEL.read(text).getFirst();
        int root = sentence.syntax().root();
        assertThat(sentence.tokens().get(root).span().of(text)).isEqualTo("told");
        assertThat(sentence.tokens().get(root).lemma()).isEqualTo("tell");
        assertThat(sentence.syntax().arc(0).head()).isEqualTo(root);
        assertThat(sentence.syntax().arc(0).relation()).isEqualTo("nsubj");
        assertThat(sentence.names().stream()
                        .map(name -> name.type() + " " + name.span().of(text)))
                .containsExactly(NameType.PERSON + " Anna Meyer", NameType.PLACE + " Nairobi");
    }

    @Test
    void theSameTextGivesTheSameSentences() {
        assertThat(MODEL.read(STORY)).isEqualTo(MODEL.read(STORY));
    }

    @Test
    void manyThreadsReadLikeOne() throws Exception {
        List<Sentence> alone = MODEL.read(STORY);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<Sentence>>> readings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                readings.add(pool.submit(() -> MODEL.read(STORY)));
            }
            for (Future<List<Sentence>> reading : readings) {
                assertThat(reading.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void spansCountFromTheStartOfTheText() {
        String text = "Left out. Read this part. Left out.";
        List<Sentence> sentences = MODEL.read(text, List.of(new Span(10, 25)));
        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst().span().of(text)).isEqualTo("Read this part.");
    }

    @Test
    void aSentenceNeverGoesBeyondItsParagraph() {
        assertThat(MODEL.read("The delegations met in\n\nThe capital was quiet"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u0000\u0007", "\u200B\uFEFF"})
    void aTextWithoutCharactersThatShowHasNoSentences(String text) {
        assertThat(MODEL.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00 and \uD83D",
                "شجرة مثمرة ",
                "a\u0301\u0301\u0301",
                "no full stop and no end ",
                "((((((((((",
                "....",
                "'",
                "x\u202Ey "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anyTextGetsAnAnswerWithAllItsCharacters(String part) {
        String text = part.repeat(1_500);
        int at = 0;
        for (Sentence sentence : MODEL.read(text)) {
            for (Token token : sentence.tokens()) {
                Span span = token.span();
                assertThat(text.substring(at, span.start()).codePoints())
                        .allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
                assertThat(span.end()).isGreaterThan(span.start());
                at = span.end();
            }
        }
        assertThat(text.substring(at)).isBlank();
    }

    @Test
    void whatIsNoNetworkIsRefused() {
        assertThatThrownBy(() -> SentenceModel.of(new byte[] {1, 2, 3}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a network");
    }
}
