package org.strandline.bench.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Syntax.Arc;
import org.strandline.text.Token;

class SyntaxScoreTest {

    private static final String GOLD = """
            # newdoc id = quay
            # newpar
            # text = Ferries don't sail.
            1\tFerries\tferry\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tsail\tsail\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = Wait
            1\tWait\twait\tVERB\tVB\t_\t0\troot\t_\t_

            """;

    @TempDir
    private Path folder;

    @Test
    void aTreebankIsReadAsItIsWritten() throws IOException {
        GoldTrees paragraph = gold();
        assertThat(paragraph.text()).isEqualTo("Ferries don't sail. Wait");
        assertThat(paragraph.words().stream().map(word -> word.span().of(paragraph.text())))
                .containsExactly("Ferries", "do", "n't", "sail", ".", "Wait");
        assertThat(paragraph.words().stream().map(GoldWord::head)).containsExactly(3, 3, 3, -1, 3, -1);
        assertThat(paragraph.words().stream().map(GoldWord::joined))
                .containsExactly(false, false, true, false, false, false);
        assertThat(paragraph.words().stream().map(GoldWord::sentence)).containsExactly(0, 0, 0, 0, 0, 1);
    }

    @Test
    void anAnswerLikeTheGoldScoresOneEverywhere() throws IOException {
        SyntaxScore score = new SyntaxScore();
        score.add(gold(), List.of(first("nsubj"), second()));
        assertThat(score.f1().values()).allMatch(value -> value == 1.0);
    }

    @Test
    void aWrongRelationCostsOnlyTheLabelledScore() throws IOException {
        SyntaxScore score = new SyntaxScore();
        score.add(gold(), List.of(first("obj"), second()));
        SortedMap<String, Double> f1 = score.f1();
        assertThat(f1.get("uas")).isEqualTo(1);
        assertThat(f1.get("las")).isEqualTo(5 / 6.0);
    }

    @Test
    void aMissingSentenceCostsRecall() throws IOException {
        SyntaxScore score = new SyntaxScore();
        score.add(gold(), List.of(first("nsubj:outer")));
        SortedMap<String, Double> f1 = score.f1();
        assertThat(f1.get("sentences")).isEqualTo(2 / 3.0);
        assertThat(f1.get("tokens")).isEqualTo(8 / 9.0);
        assertThat(f1.get("las")).isEqualTo(10 / 11.0);
    }

    private GoldTrees gold() throws IOException {
        Path file = folder.resolve("quay.conllu");
        Files.writeString(file, GOLD);
        List<GoldTrees> paragraphs = Treebank.read(file);
        assertThat(paragraphs).hasSize(1);
        return paragraphs.getFirst();
    }

    private static Sentence first(String relation) {
        return new Sentence(
                new Span(0, 19),
                List.of(
                        token(0, 7, "ferry", PartOfSpeech.NOUN, false),
                        token(8, 10, "do", PartOfSpeech.AUX, false),
                        token(10, 13, "not", PartOfSpeech.PART, true),
                        token(14, 18, "sail", PartOfSpeech.VERB, false),
                        token(18, 19, ".", PartOfSpeech.PUNCT, false)),
                new Syntax(List.of(
                        new Arc(3, relation),
                        new Arc(3, "aux"),
                        new Arc(3, "advmod"),
                        new Arc(Syntax.ROOT, "root"),
                        new Arc(3, "punct"))),
                List.of());
    }

    private static Sentence second() {
        return new Sentence(
                new Span(20, 24),
                List.of(token(20, 24, "wait", PartOfSpeech.VERB, false)),
                new Syntax(List.of(new Arc(Syntax.ROOT, "root"))),
                List.of());
    }

    private static Token token(int start, int end, String lemma, PartOfSpeech tag, boolean joined) {
        return new Token(new Span(start, end), lemma, tag, Morphology.NONE, joined);
    }
}
