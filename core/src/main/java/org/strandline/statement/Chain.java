package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/**
 * The way that a statement came: who said it first, then who passed it on.
 *
 * <ul>
 *   <li>"Officials told the Courier that …": the officials, then the Courier.
 *   <li>"The agency quoted a minister as saying …": the minister, then the agency.
 *   <li>"The Courier reported, citing two officials": the officials, then the Courier.
 *   <li>"Officials said that …, the Courier reported": the officials, then the Courier.
 *   <li>"The Courier reported according to officials": the officials, then the Courier.
 * </ul>
 */
final class Chain {

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl:arg");
    private static final Set<String> PASSIVE_SUBJECT = Set.of("nsubj:pass");
    private static final Set<String> AGENT = Set.of("obl:agent");
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> CASE = Set.of("case");
    private static final String TELL = "tell";
    private static final String ACCORD = "accord";
    private static final int ACCORDING_TO = 2;

    private final SentenceIndex sentences;
    private final String text;

    Chain(SentenceIndex sentences, String text) {
        this.sentences = sentences;
        this.text = text;
    }

    /** The words for each link, the first source first; empty where the page does not say who it was. */
    List<Span> links(Draft draft) {
        List<Span> links = new ArrayList<>();
        draft.source().ifPresent(links::add);
        if (draft.cue().isEmpty()) {
            return links;
        }
        Sentence sentence = sentences.at(draft.cue().get().start()).orElseThrow();
        int from = sentence.tokenAt(draft.cue().get().start());
        for (int i = from;
                i < sentence.tokens().size()
                        && sentence.tokens().get(i).span().start()
                                < draft.cue().get().end();
                i++) {
            if (sentence.tokens().get(i).partOfSpeech() == PartOfSpeech.VERB) {
                extend(links, sentence, i);
            }
        }
        draft.relay().filter(relay -> isNew(links, relay)).ifPresent(links::add);
        return links;
    }

    private void extend(List<Span> links, Sentence sentence, int verb) {
        String lemma = sentence.tokens().get(verb).lemma();
        int above = sentence.syntax().arc(verb).head();
        if (above != Syntax.ROOT && CueWords.cites(sentence.tokens().get(above).lemma())) {
            cite(links, sentence, above);
        }
        if (lemma.equals(TELL)) {
            told(sentence, verb).filter(outlet -> isNew(links, outlet)).ifPresent(links::add);
        } else if (CueWords.cites(lemma)) {
            cite(links, sentence, verb);
        }
        if (Phrases.dependant(sentence, verb, SUBJECT)
                .filter(subject -> isOutlet(sentence, subject))
                .isPresent()) {
            according(sentence, verb).ifPresent(origin -> relay(links, sentence, verb, origin));
        }
        citing(sentence, verb).filter(cited -> isNew(links, cited)).ifPresent(cited -> links.addFirst(cited));
    }

    /** The outlet that was told. */
    private Optional<Span> told(Sentence sentence, int verb) {
        return Phrases.dependant(sentence, verb, OBJECTS)
                .filter(object -> isOutlet(sentence, object))
                .map(object -> Phrases.phrase(sentence, object))
                .or(() -> Listeners.of(sentence, verb).filter(listener -> isOutlet(sentence, listener)));
    }

    /** "A quoted B as saying", "B was quoted by A": B said it, A passed it on, whichever of them was taken for the source. */
    private static void cite(List<Span> links, Sentence sentence, int verb) {
        Optional<Span> passive = phrase(sentence, verb, PASSIVE_SUBJECT);
        Optional<Span> cited = passive.or(() -> phrase(sentence, verb, OBJECTS));
        Optional<Span> citing = passive.isPresent()
                ? Phrases.dependant(sentence, verb, AGENT).map(agent -> Phrases.withoutPreposition(sentence, agent))
                : Phrases.subject(sentence, verb);
        if (cited.isPresent() && citing.isPresent() && !cited.get().overlaps(citing.get())) {
            links.clear();
            links.add(cited.get());
            links.add(citing.get());
        }
    }

    private static Optional<Span> phrase(Sentence sentence, int verb, Set<String> relations) {
        return Phrases.dependant(sentence, verb, relations).map(head -> Phrases.phrase(sentence, head));
    }

    private static void relay(List<Span> links, Sentence sentence, int verb, Span origin) {
        links.clear();
        links.add(origin);
        Phrases.subject(sentence, verb).ifPresent(links::add);
    }

    /** Whoever is named behind the "according to" of a verb. */
    private static Optional<Span> according(Sentence sentence, int verb) {
        for (int phrase : sentence.syntax().dependants(verb)) {
            Optional<Integer> according = Phrases.dependant(sentence, phrase, CASE)
                    .filter(word -> sentence.tokens().get(word).lemma().equals(ACCORD));
            int first = according.map(word -> word + ACCORDING_TO).orElse(Integer.MAX_VALUE);
            if (phrase > verb && first <= phrase) {
                Span words = Phrases.phrase(sentence, phrase);
                return Optional.of(new Span(sentence.tokens().get(first).span().start(), words.end()));
            }
        }
        return Optional.empty();
    }

    /** Whoever is cited in a clause that hangs on the verb: "…, citing two officials". */
    private static Optional<Span> citing(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        for (int clause : syntax.dependants(verb)) {
            if (syntax.arc(clause).universal().equals("advcl")
                    && CueWords.cites(sentence.tokens().get(clause).lemma())) {
                return Phrases.dependant(sentence, clause, OBJECTS).map(object -> Phrases.phrase(sentence, object));
            }
        }
        return Optional.empty();
    }

    private boolean isOutlet(Sentence sentence, int head) {
        return isOutlet(sentence, Phrases.phrase(sentence, head));
    }

    private boolean isOutlet(Sentence sentence, Span phrase) {
        for (int i = sentence.tokenAt(phrase.start());
                i < sentence.tokens().size() && sentence.tokens().get(i).span().start() < phrase.end();
                i++) {
            if (sentence.tokens().get(i).partOfSpeech() == PartOfSpeech.PROPN
                    && CueWords.isOutlet(sentence.tokens().get(i).span().of(text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(List<Span> links, Span link) {
        return links.stream().noneMatch(link::overlaps);
    }
}
