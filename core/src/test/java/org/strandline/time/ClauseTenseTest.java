package org.strandline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Each word of a test sentence is {@code lemma/part of speech/features/head/relation}, the head counted from 1. */
final class ClauseTenseTest {

    private static final String PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";
    private static final String PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin";

    @Test
    void thePastTenseIsOfThePast() {
        assertThat(last("they/PRON/_/2/nsubj meet/VERB/" + PAST + "/0/root Monday/PROPN/_/2/obl"))
                .isEqualTo(Direction.PAST);
    }

    @Test
    void aModalVerbPutsItAhead() {
        assertThat(
                        last(
                                "they/PRON/_/3/nsubj will/AUX/VerbForm=Fin/3/aux meet/VERB/VerbForm=Inf/0/root Monday/PROPN/_/3/obl"))
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void aModalVerbWithHaveIsOfThePast() {
        assertThat(last(
                        "will/AUX/VerbForm=Fin/3/aux have/AUX/VerbForm=Inf/3/aux meet/VERB/Tense=Past|VerbForm=Part/0/root"
                                + " Monday/PROPN/_/3/obl"))
                .isEqualTo(Direction.PAST);
    }

    @Test
    void whatIsPlannedIsAheadAndWhatWasManagedIsNot() {
        String rest = " to/PART/_/3/mark meet/VERB/VerbForm=Inf/1/xcomp Monday/PROPN/_/3/obl";
        assertThat(last("plan/VERB/" + PAST + "/0/root" + rest)).isEqualTo(Direction.FUTURE);
        assertThat(last("manage/VERB/" + PAST + "/0/root" + rest)).isEqualTo(Direction.PAST);
    }

    @Test
    void whatHasBeenScheduledIsAhead() {
        assertThat(last("have/AUX/" + PRESENT + "/3/aux be/AUX/Tense=Past|VerbForm=Part/3/aux:pass"
                        + " schedule/VERB/Tense=Past|VerbForm=Part|Voice=Pass/0/root Monday/PROPN/_/3/obl"))
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void theProgressiveIsAheadAndThePlainPresentDoesNotSay() {
        assertThat(last("be/AUX/" + PRESENT
                        + "/2/aux travel/VERB/Tense=Pres|VerbForm=Part/0/root Monday/PROPN/_/2/obl"))
                .isEqualTo(Direction.FUTURE);
        assertThat(last("kill/VERB/" + PRESENT + "/0/root Monday/PROPN/_/1/obl"))
                .isEqualTo(Direction.UNSAID);
    }

    private static Direction last(String words) {
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        StringTokenizer list = new StringTokenizer(words, " ");
        while (list.hasMoreTokens()) {
            StringTokenizer word = new StringTokenizer(list.nextToken(), "/");
            String lemma = word.nextToken();
            PartOfSpeech partOfSpeech = PartOfSpeech.valueOf(word.nextToken());
            String features = word.nextToken();
            Morphology morphology = new Morphology(features.equals("_") ? "" : features);
            int at = 2 * tokens.size();
            tokens.add(new Token(new Span(at, at + 1), lemma, partOfSpeech, morphology, false));
            arcs.add(new Syntax.Arc(Integer.parseInt(word.nextToken()) - 1, word.nextToken()));
        }
        Span span = new Span(0, 2 * tokens.size() - 1);
        Sentence sentence = new Sentence(span, tokens, new Syntax(arcs), List.of());
        return new ClauseTense(sentence).of(tokens.size() - 1);
    }
}
