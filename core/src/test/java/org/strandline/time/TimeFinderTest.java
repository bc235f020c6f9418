package org.strandline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;
import org.strandline.record.Prose;
import org.strandline.record.TimeExpression;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** What holds for every text: each line of these is a sentence whose words all hang on the first. */
final class TimeFinderTest {

    private static final String FIRST = "😀 On 3 May 2021 they met 😀, at 10 a.m. ET\nThe following day it was over";

    @Test
    void spansAreInOrderAndNeverInsideAPair() {
        List<TimeExpression> times = find(FIRST);
        assertThat(times).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(times)
                .extracting(TimeExpression::value)
                .containsExactly("2021-05-03", "2021-05-03T10:00-04:00", "2021-05-04");
        assertThat(times).extracting(TimeExpression::id).containsExactly("t1", "t2", "t3");
        assertThat(times).allSatisfy(time -> {
            assertThat(Character.isLowSurrogate(FIRST.charAt(time.span().start())))
                    .isFalse();
            assertThat(time.span().end()).isLessThanOrEqualTo(FIRST.length());
        });
    }

    @Test
    void aPageReadAgainSaysTheSameAndAParagraphBehindItChangesNothing() {
        List<TimeExpression> times = find(FIRST);
        assertThat(find(FIRST)).isEqualTo(times);
        assertThat(find(FIRST + "\nIn 1999 a week was long")).startsWith(times.toArray(new TimeExpression[0]));
    }

    @Test
    void aLineThatLeadsToAnotherPageIsReadButNothingIsCountedFromIt() {
        String text = "On 3 May 2021 they met\nRead more: talks of 9 June 2020\nThe following day it was over";
        Block promo = new Block(
                BlockType.PROMO, new Span(23, 54), Optional.empty(), OptionalInt.empty(), Because.of("promo", 6));

        assertThat(find(text, List.of(promo)))
                .extracting(TimeExpression::value)
                .containsExactly("2021-05-03", "2020-06-09", "2021-05-04");
    }

    private static List<TimeExpression> find(String text) {
        return find(text, List.of());
    }

    private static List<TimeExpression> find(String text, List<Block> apart) {
        List<Prose.Passage> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int line = text.indexOf('\n', start);
            Span span = new Span(start, line < 0 ? text.length() : line);
            if (apart.stream().noneMatch(block -> block.span().equals(span))) {
                passages.add(new Prose.Passage(BlockType.PARAGRAPH, span, List.of(sentence(text, span))));
            }
            start = span.end() + 1;
        }
        Article article = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PageTime.of(LocalDate.of(2024, 8, 14))),
                Optional.empty(),
                "en",
                text,
                apart,
                List.of());
        return new TimeFinder().find(new Prose(article, passages));
    }

    private static Sentence sentence(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 || space > span.end() ? span.end() : space;
            tokens.add(new Token(
                    new Span(start, end), text.substring(start, end), PartOfSpeech.X, Morphology.NONE, false));
            arcs.add(arcs.isEmpty() ? new Syntax.Arc(Syntax.ROOT, "root") : new Syntax.Arc(0, "dep"));
            start = end + 1;
        }
        return new Sentence(span, tokens, new Syntax(arcs), List.of());
    }
}
