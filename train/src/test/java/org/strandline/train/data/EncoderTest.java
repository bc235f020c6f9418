package org.strandline.train.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.bench.english.GoldTrees;
import org.strandline.bench.english.GoldWord;
import org.strandline.english.label.Boundary;
import org.strandline.english.label.Labels;
import org.strandline.english.label.NameTag;
import org.strandline.english.label.NameTag.Position;
import org.strandline.english.piece.WordPieces;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;
import org.strandline.train.data.Example.Gold;

class EncoderTest {

    private static final String TEXT = "Harbours don't well-known.";

    private static final List<GoldWord> WORDS = List.of(
            word(0, 8, false, "harbour", PartOfSpeech.NOUN, 1, "nsubj"),
            word(9, 11, false, "do", PartOfSpeech.VERB, -1, "root"),
            word(11, 14, true, "not", PartOfSpeech.PART, 1, "advmod"),
            word(15, 25, false, "well-known", PartOfSpeech.ADJ, 1, "obj"),
            word(25, 26, false, ".", PartOfSpeech.PUNCT, 1, "punct"));

    private static final WordPieces PIECES = new WordPieces(
            List.of("[UNK]", "[CLS]", "[SEP]", "harbour", "##s", "do", "n", "'", "t", "well", "-", "known", "."));

    private final GoldTrees repeated = new GoldTrees("quay", TEXT, WORDS);
    private final Labels labels = LabelCounts.of(List.of(repeated, repeated, repeated));
    private final Encoder encoder = new Encoder(PIECES, labels);

    @Test
    void goldStandsAtTheFirstPieceOfEachAtomAndWord() {
        Example example = encoder.encode(new Passage(TEXT, Optional.of(WORDS), Optional.empty()), TEXT);
        // [CLS] harbour ##s do n ' t well - known . [SEP]
        assertThat(example.gold()[Gold.BOUNDARY.row()])
                .containsExactly(
                        -1,
                        Boundary.SENTENCE.number(),
                        -1,
                        Boundary.TOKEN.number(),
                        Boundary.PART.number(),
                        -1,
                        -1,
                        Boundary.TOKEN.number(),
                        Boundary.NONE.number(),
                        Boundary.NONE.number(),
                        Boundary.TOKEN.number(),
                        -1);
        assertThat(example.gold()[Gold.HEAD.row()]).containsExactly(-1, 3, -1, 0, 3, -1, -1, 3, -1, -1, 3, -1);
        assertThat(example.sentences()).containsExactly(0, 1, -1, 1, 1, -1, -1, 1, -1, -1, 1, -1);
        assertThat(example.names()).isEmpty();
    }

    @Test
    void aSetTeachesNothingAboutTypesThatItDoesNotMark() {
        Passage.Names names = new Passage.Names(
                List.of(new GoldName(new Span(0, 8), Set.of(NameType.PLACE, NameType.FACILITY))),
                EnumSet.of(NameType.DATE));
        Example example = encoder.encode(new Passage(TEXT, Optional.empty(), Optional.of(names)), TEXT);
        assertThat(allowed(example.names()[1]))
                .containsExactlyInAnyOrder(
                        NameTag.of(NameType.PLACE, Position.SINGLE), NameTag.of(NameType.FACILITY, Position.SINGLE));
        assertThat(allowed(example.names()[3]))
                .contains(NameTag.OUTSIDE, NameTag.of(NameType.DATE, Position.BEGIN))
                .hasSize(5);
        assertThat(example.names()[2]).isNull();
    }

    @Test
    void labelsAreThoseThatComeOften() {
        assertThat(labels.relations()).contains("nsubj", "root", "punct");
        assertThat(LabelCounts.of(List.of(repeated)).relations()).isEmpty();
    }

    private static List<Integer> allowed(boolean[] tags) {
        return java.util.stream.IntStream.range(0, tags.length)
                .filter(tag -> tags[tag])
                .boxed()
                .toList();
    }

    private static GoldWord word(
            int start, int end, boolean joined, String lemma, PartOfSpeech tag, int head, String relation) {
        return new GoldWord(new Span(start, end), 0, joined, lemma, tag, "", head, relation);
    }
}
