package org.strandline.bench.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.text.Morphology;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

class NameScoreTest {

    private static final Set<NameType> OTHER = Set.of(NameType.MISC, NameType.EVENT);

    private final NameScore score = new NameScore(List.of(Set.of(NameType.PERSON), OTHER));

    private final GoldNames gold = new GoldNames(
            "quay",
            "Mara won the Orle Cup",
            List.of(new GoldName(new Span(0, 4), Set.of(NameType.PERSON)), new GoldName(new Span(13, 21), OTHER)),
            Set.of(NameType.DATE));

    @Test
    void aNameCountsWithItsCharactersAndOneOfItsTypes() {
        double f1 = score.add(
                gold,
                names(new NameSpan(new Span(0, 4), NameType.PERSON), new NameSpan(new Span(13, 21), NameType.EVENT)));
        assertThat(f1).isEqualTo(1);
        assertThat(score.f1())
                .containsEntry("person", 1.0)
                .containsEntry("misc", 1.0)
                .hasSize(2);
    }

    @Test
    void aNameThatIsTooLongIsWrongAndMissing() {
        assertThat(score.add(gold, names(new NameSpan(new Span(0, 8), NameType.PERSON))))
                .isZero();
        assertThat(score.f1()).containsEntry("person", 0.0).containsEntry("misc", 0.0);
    }

    @Test
    void aTypeThatTheSetDoesNotMarkIsNotCounted() {
        assertThat(score.add(gold, names(new NameSpan(new Span(5, 8), NameType.DATE))))
                .isZero();
        assertThat(score.f1()).doesNotContainKey("date");
    }

    private static List<Sentence> names(NameSpan... names) {
        Token token = new Token(new Span(0, 21), "x", PartOfSpeech.X, Morphology.NONE, false);
        Syntax tree = new Syntax(List.of(new Syntax.Arc(Syntax.ROOT, "root")));
        return List.of(new Sentence(new Span(0, 21), List.of(token), tree, List.of(names)));
    }
}
