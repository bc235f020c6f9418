package org.strandline.app.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.app.terminal.Ink;
import org.strandline.text.Morphology;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Syntax.Arc;
import org.strandline.text.Token;

class SentenceFormTest {

    private static final String TEXT = "Mara Lindt didn't go.";

    private static final List<Sentence> SENTENCES = List.of(new Sentence(
            new Span(0, 21),
            List.of(
                    token(0, 4, "Mara", PartOfSpeech.PROPN, "Number=Sing", false),
                    token(5, 10, "Lindt", PartOfSpeech.PROPN, "Number=Sing", false),
                    token(11, 14, "do", PartOfSpeech.AUX, "Tense=Past", false),
                    token(14, 17, "not", PartOfSpeech.PART, "", true),
                    token(18, 20, "go", PartOfSpeech.VERB, "VerbForm=Inf", false),
                    token(20, 21, ".", PartOfSpeech.PUNCT, "", false)),
            new Syntax(List.of(
                    new Arc(4, "nsubj"),
                    new Arc(0, "flat"),
                    new Arc(4, "aux"),
                    new Arc(4, "advmod"),
                    new Arc(Syntax.ROOT, "root"),
                    new Arc(4, "punct"))),
            List.of(new NameSpan(new Span(0, 10), NameType.PERSON))));

    @Test
    void conlluHasALineForEachTokenAndOneForAWordOfSeveral() {
        assertThat(new Conllu().write("quay.txt", TEXT, SENTENCES)).isEqualTo("""
                # newdoc id = quay.txt
                # sent_id = 1
                # text = Mara Lindt didn't go.
                1	Mara	Mara	PROPN	_	Number=Sing	5	nsubj	_	NER=B-PERSON|start_char=0|end_char=4
                2	Lindt	Lindt	PROPN	_	Number=Sing	1	flat	_	NER=I-PERSON|start_char=5|end_char=10
                3-4	didn't	_	_	_	_	_	_	_	start_char=11|end_char=17
                3	did	do	AUX	_	Tense=Past	5	aux	_	start_char=11|end_char=14
                4	n't	not	PART	_	_	5	advmod	_	start_char=14|end_char=17
                5	go	go	VERB	_	VerbForm=Inf	0	root	_	start_char=18|end_char=20|SpaceAfter=No
                6	.	.	PUNCT	_	_	5	punct	_	start_char=20|end_char=21

                """);
    }

    @Test
    void aTreeHasEachWordUnderItsHead() {
        assertThat(new DrawnTrees(Ink.PLAIN).write("quay.txt", TEXT, SENTENCES)).isEqualTo("""
                Mara Lindt didn't go.
                go  root VERB
                ├─ Mara  nsubj PROPN
                │  └─ Lindt  flat PROPN
                ├─ did  aux AUX
                ├─ n't  advmod PART
                └─ .  punct PUNCT
                Names: Mara Lindt (person)

                """);
    }

    @Test
    void whatAPageSaysNeverReachesTheTerminalAsAnEscape() {
        String text = "\u001B[31m";
        Sentence sentence = new Sentence(
                new Span(0, 5),
                List.of(token(0, 5, "x", PartOfSpeech.X, "", false)),
                new Syntax(List.of(new Arc(Syntax.ROOT, "root"))),
                List.of());
        assertThat(new DrawnTrees(Ink.PLAIN).write("quay.txt", text, List.of(sentence)))
                .doesNotContain("\u001B");
    }

    private static Token token(int start, int end, String lemma, PartOfSpeech tag, String features, boolean joined) {
        return new Token(new Span(start, end), lemma, tag, new Morphology(features), joined);
    }
}
