package org.strandline.english.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strandline.english.label.NameTag;
import org.strandline.english.label.NameTag.Position;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.Span;

class NameDecoderTest {

    @Test
    void aNameOfSeveralAtomsIsOneSpan() {
        float[][] scores = new float[3][NameTag.COUNT];
        scores[0][NameTag.of(NameType.PERSON, Position.BEGIN)] = 5;
        scores[1][NameTag.of(NameType.PERSON, Position.END)] = 5;
        scores[2][NameTag.OUTSIDE] = 5;
        assertThat(NameDecoder.names(scores, spans(3))).containsExactly(new NameSpan(new Span(0, 3), NameType.PERSON));
    }

    @Test
    void aLikelyTagGivesWayWhereItWouldLeaveANameOpen() {
        float[][] scores = new float[2][NameTag.COUNT];
        scores[0][NameTag.of(NameType.PLACE, Position.BEGIN)] = 3;
        scores[0][NameTag.of(NameType.PLACE, Position.SINGLE)] = 2.5f;
        scores[1][NameTag.OUTSIDE] = 5;
        assertThat(NameDecoder.names(scores, spans(2))).containsExactly(new NameSpan(new Span(0, 1), NameType.PLACE));
    }

    @Test
    void anyScoresGiveNamesInOrderThatDoNotOverlap() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int length = 1 + random.nextInt(12);
            float[][] scores = new float[length][NameTag.COUNT];
            for (float[] row : scores) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextFloat();
                }
            }
            int end = 0;
            for (NameSpan name : NameDecoder.names(scores, spans(length))) {
                assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
                end = name.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(2 * length);
        }
    }

    /** Atoms of one character with a space between them. */
    private static List<Span> spans(int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spans.add(new Span(2 * i, 2 * i + 1));
        }
        return spans;
    }
}
