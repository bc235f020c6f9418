package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.Prose;
import org.strandline.text.Attribution;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

final class MarkedSpeechTest {

    private static final Map<String, String> VERBS = Map.of("said", "say", "thought", "think", "fell", "fall");

    private static final String TEXT = "Bo thought so all along rain fell Ann said";

    @Test
    void wordsThatTwoAreMarkedToHaveSaidAreThoseOfTheNearer() {
        Sentence far = sentence(0, "Bo thought so all along", 1, "nsubj root advmod advmod advmod");
        Sentence near = sentence(24, "rain fell Ann said", 3, "nsubj ccomp nsubj root");

        assertThat(drafts(marked(far, "Bo", "thought"), near)).hasSize(1);
        assertThat(drafts(marked(far, "Bo", "thought"), marked(near, "Ann", "said")))
                .isEqualTo(drafts(far, marked(near, "Ann", "said")))
                .hasSize(1);
    }

    private static Sentence marked(Sentence sentence, String source, String cue) {
        Attribution marked =
                new Attribution(Optional.of(span(source)), Optional.of(span(cue)), List.of(span("rain fell")));
        return new Sentence(sentence.span(), sentence.tokens(), sentence.syntax(), List.of(), List.of(marked));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Draft> drafts(Sentence... sentences) {
        Prose prose = Page.of(TEXT, List.of(sentences));
        return new MarkedSpeech(
                        prose, new Quotations(QuotationReader.read(prose)), new SentenceIndex(List.of(sentences)))
                .drafts();
    }

    /** A sentence whose words all hang on the one at {@code root}. */
    private static Sentence sentence(int start, String words, int root, String relations) {
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        List<String> related = List.of(relations.split(" ", -1));
        int at = start;
        for (String word : words.split(" ", -1)) {
            boolean verb = VERBS.containsKey(word);
            arcs.add(new Syntax.Arc(arcs.size() == root ? Syntax.ROOT : root, related.get(arcs.size())));
            tokens.add(new Token(
                    new Span(at, at + word.length()),
                    VERBS.getOrDefault(word, word),
                    verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN,
                    Morphology.NONE,
                    false));
            at += word.length() + 1;
        }
        return new Sentence(new Span(start, at - 1), tokens, new Syntax(arcs), List.of());
    }
}
