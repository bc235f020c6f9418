package org.strandline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.strandline.record.Figure;
import org.strandline.record.Prose;

/** What holds for the figures of any text. */
final class FigureContractTest {

    private static final List<String> WORDS = List.of(
            "40",
            "1,2,3",
            "1,234,567.8",
            "9.9.9",
            "half",
            "a",
            "of",
            "two",
            "dozen",
            "million",
            "+m",
            "+-",
            "+/",
            "$",
            "+%",
            "no",
            "one",
            "to",
            "or",
            "between",
            "and",
            "third",
            "+th",
            "minus",
            "+½",
            "😀",
            "killed",
            "people",
            "(",
            ")",
            ".",
            "thousands",
            "in",
            "+:",
            "per",
            "cent",
            "more",
            "than",
            "99999999999999999999999999999999999999",
            "£",
            "US",
            "+$",
            "+5",
            "hundred",
            "quarter",
            "++");
    private static final int ARTICLES = 300;

    @Test
    void spansAreInOrderInBoundsAndNeverInsideAPair() {
        for (Prose prose : articles()) {
            int last = 0;
            for (Figure figure : find(prose)) {
                assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(figure.span().end()).isLessThanOrEqualTo(prose.text().length());
                assertThat(figure.span().isEmpty()).isFalse();
                assertThat(Character.isLowSurrogate(
                                prose.text().charAt(figure.span().start())))
                        .isFalse();
                assertThat(Character.isHighSurrogate(
                                prose.text().charAt(figure.span().end() - 1)))
                        .isFalse();
                last = figure.span().end();
            }
        }
    }

    @Test
    void findingTwiceFindsTheSame() {
        for (Prose prose : articles()) {
            assertThat(find(prose)).isEqualTo(find(prose));
        }
    }

    @Test
    void aParagraphMoreLeavesEarlierFiguresAlone() {
        Random random = new Random(5);
        for (int i = 0; i < ARTICLES; i++) {
            List<String> sentences = new ArrayList<>(List.of(sentence(random), sentence(random)));
            List<Figure> before = find(Written.prose(sentences));
            sentences.add(sentence(random));

            assertThat(find(Written.prose(sentences)).subList(0, before.size())).isEqualTo(before);
        }
    }

    @Test
    void aLongSentenceTakesTimeInProportion() {
        for (String word : List.of("40", "1,2", "a", "two", "million", "+-", "half of", "no one", "+1")) {
            Prose prose = Written.prose(List.of("It " + (word + " ").repeat(20_000) + "ends"));

            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> find(prose));
        }
    }

    private static List<Figure> find(Prose prose) {
        return new FigureFinder().find(prose, List.of(), List.of(), List.of());
    }

    private static List<Prose> articles() {
        Random random = new Random(4);
        List<Prose> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(Written.prose(List.of(sentence(random), sentence(random))));
        }
        return articles;
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("It");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.toString();
    }
}
