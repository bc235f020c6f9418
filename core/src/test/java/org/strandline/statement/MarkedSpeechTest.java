package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    private static final String TEXT = "Rain fell , Ann said , and Bo thought so";

    @Test
    void wordsThatTwoAreMarkedToHaveSaidAreThoseOfTheNearer() {
        Attribution near = marked("Ann", "said");
        Attribution far = marked("Bo", "thought");

        assertThat(drafts(far, near)).singleElement().isEqualTo(drafts(near).getFirst());
        assertThat(drafts(near, far)).isEqualTo(drafts(near));
    }

    private static Attribution marked(String source, String cue) {
        return new Attribution(Optional.of(span(source)), Optional.of(span(cue)), List.of(span("Rain fell")));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Draft> drafts(Attribution... marked) {
        Sentence sentence = sentence(List.of(marked));
        Prose prose = Page.of(TEXT, List.of(sentence));
        return new MarkedSpeech(
                        prose, new Quotations(QuotationReader.read(prose)), new SentenceIndex(List.of(sentence)))
                .drafts();
    }

    private static Sentence sentence(List<Attribution> marked) {
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        word(tokens, arcs, "Rain", PartOfSpeech.NOUN, "nsubj", 1);
        word(tokens, arcs, "fell", PartOfSpeech.VERB, "ccomp", 4);
        word(tokens, arcs, ",", PartOfSpeech.PUNCT, "punct", 4);
        word(tokens, arcs, "Ann", PartOfSpeech.PROPN, "nsubj", 4);
        word(tokens, arcs, "said", PartOfSpeech.VERB, "root", Syntax.ROOT);
        word(tokens, arcs, ",", PartOfSpeech.PUNCT, "punct", 8);
        word(tokens, arcs, "and", PartOfSpeech.CCONJ, "cc", 8);
        word(tokens, arcs, "Bo", PartOfSpeech.PROPN, "nsubj", 8);
        word(tokens, arcs, "thought", PartOfSpeech.VERB, "conj", 4);
        word(tokens, arcs, "so", PartOfSpeech.ADV, "advmod", 8);
        return new Sentence(new Span(0, TEXT.length()), tokens, new Syntax(arcs), List.of(), marked);
    }

    private static void word(
            List<Token> tokens, List<Syntax.Arc> arcs, String form, PartOfSpeech part, String relation, int head) {
        int start = tokens.isEmpty() ? 0 : tokens.getLast().span().end() + 1;
        Span span = new Span(start, start + form.length());
        String lemma = form.equals("said") ? "say" : form.equals("thought") ? "think" : form;
        tokens.add(new Token(span, lemma, part, Morphology.NONE, false));
        arcs.add(new Syntax.Arc(head, relation));
    }
}
