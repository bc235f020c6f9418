package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Phrases of a dependency tree. */
final class Phrases {

    /** Relations that lead out of a noun phrase into something that is told about it. */
    private static final Set<String> TOLD_ABOUT =
            Set.of("acl:relcl", "appos", "parataxis", "punct", "cc", "conj", "cop");

    private Phrases() {}

    /** The phrase that is the subject of the verb at {@code verb}; of a verb that is joined to another, that one's. */
    static Optional<Span> subject(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        int at = verb;
        while (true) {
            for (int dependant : syntax.dependants(at)) {
                if (syntax.arc(dependant).universal().equals("nsubj")) {
                    return Optional.of(phrase(sentence, dependant));
                }
            }
            Syntax.Arc arc = syntax.arc(at);
            boolean joined = Set.of("conj", "xcomp", "advcl", "parataxis").contains(arc.universal());
            if (!joined || arc.head() == Syntax.ROOT) {
                return Optional.empty();
            }
            at = arc.head();
        }
    }

    /** Whoever speaks by the reporting words: their subject, the agent of a passive, the owner of a noun ("her claim"). */
    static Optional<Span> speaker(Sentence sentence, Span cue) {
        OptionalInt head = sentence.head(cue);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int word = head.getAsInt();
        if (sentence.tokens().get(word).partOfSpeech() == PartOfSpeech.NOUN) {
            return dependant(sentence, word, Set.of("nmod:poss")).map(owner -> phrase(sentence, owner));
        }
        if (dependant(sentence, word, Set.of("nsubj:pass", "aux:pass")).isPresent()) {
            return dependant(sentence, word, Set.of("obl:agent")).map(agent -> withoutPreposition(sentence, agent));
        }
        return subject(sentence, word);
    }

    /** The noun phrase around a head without the preposition that leads to it. */
    static Span withoutPreposition(Sentence sentence, int head) {
        Span phrase = phrase(sentence, head);
        int from = sentence.tokenAt(phrase.start());
        while (from < head && sentence.tokens().get(from).partOfSpeech() == PartOfSpeech.ADP) {
            from++;
        }
        return new Span(sentence.tokens().get(from).span().start(), phrase.end());
    }

    /** The noun phrase around a head, without clauses, appositions and marks at its ends. */
    static Span phrase(Sentence sentence, int head) {
        boolean[] in = new boolean[sentence.tokens().size()];
        in[head] = true;
        collect(sentence.syntax(), head, in);
        int from = head;
        while (from > 0 && in[from - 1]) {
            from--;
        }
        int to = head;
        while (to + 1 < in.length && in[to + 1]) {
            to++;
        }
        return new Span(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to).span().end());
    }

    private static void collect(Syntax syntax, int head, boolean[] in) {
        // Heads are marked before their dependants by walking outwards until nothing is added: trees are shallow.
        boolean added = true;
        while (added) {
            added = false;
            for (int i = 0; i < in.length; i++) {
                Syntax.Arc arc = syntax.arc(i);
                if (!in[i]
                        && arc.head() != Syntax.ROOT
                        && in[arc.head()]
                        && !TOLD_ABOUT.contains(arc.relation())
                        && !(arc.head() == head && arc.universal().equals("acl"))) {
                    in[i] = true;
                    added = true;
                }
            }
        }
    }

    /** The first dependant of {@code head} with one of {@code relations}. */
    static Optional<Integer> dependant(Sentence sentence, int head, Set<String> relations) {
        List<Integer> dependants = sentence.syntax().dependants(head);
        return dependants.stream()
                .filter(dependant ->
                        relations.contains(sentence.syntax().arc(dependant).relation()))
                .findFirst();
    }

    static boolean isNominal(Sentence sentence, int token) {
        PartOfSpeech partOfSpeech = sentence.tokens().get(token).partOfSpeech();
        return partOfSpeech == PartOfSpeech.NOUN
                || partOfSpeech == PartOfSpeech.PROPN
                || partOfSpeech == PartOfSpeech.PRON;
    }
}
