package org.strandline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Token;

/** A sentence whose tree can be walked downwards, too. */
final class Branches {

    private static final String CASE = "case";
    private static final String MARK = "mark";
    private static final Set<String> OPENERS = Set.of("when", "once", "whenever");
    private static final String PARTICLE = "compound:prt";

    private final Sentence sentence;
    private final List<List<Integer>> dependants;

    Branches(Sentence sentence) {
        this.sentence = sentence;
        this.dependants = sentence.syntax().dependants();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String lemma(int i) {
        return token(i).lemma().toLowerCase(Locale.ROOT);
    }

    PartOfSpeech pos(int i) {
        return token(i).partOfSpeech();
    }

    Morphology morphology(int i) {
        return token(i).morphology();
    }

    int head(int i) {
        return sentence.syntax().arc(i).head();
    }

    /** The relation to the head without its subtype. */
    String relation(int i) {
        return sentence.syntax().arc(i).universal();
    }

    /** Whether a token hangs on its head by {@code relation}; a subtype counts only where it is asked for. */
    boolean is(int i, String relation) {
        return relation.indexOf(':') < 0
                ? relation(i).equals(relation)
                : sentence.syntax().arc(i).relation().equals(relation);
    }

    List<Integer> dependants(int i) {
        return dependants.get(i);
    }

    /** The first dependant by {@code relation}. */
    Optional<Integer> dependant(int i, String relation) {
        return dependants(i).stream().filter(child -> is(child, relation)).findFirst();
    }

    boolean has(int i, String relation) {
        return dependant(i, relation).isPresent();
    }

    boolean any(int i, Predicate<Integer> dependant) {
        return dependants(i).stream().anyMatch(dependant);
    }

    /** The particle of a verb: "out" of "rule out". */
    Optional<String> particle(int i) {
        return dependant(i, PARTICLE).map(this::lemma);
    }

    /** The preposition of a noun, or the word that opens a clause, by its dictionary form; of several the first. */
    Optional<String> opening(int i) {
        return dependants(i).stream()
                .filter(child ->
                        is(child, CASE) || is(child, MARK) || (is(child, "advmod") && OPENERS.contains(lemma(child))))
                .filter(child -> child < i)
                .map(this::lemma)
                .findFirst();
    }

    boolean isNominal(int i) {
        return pos(i) == PartOfSpeech.NOUN || pos(i) == PartOfSpeech.PROPN || pos(i) == PartOfSpeech.PRON;
    }
}
