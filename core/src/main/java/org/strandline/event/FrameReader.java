package org.strandline.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Event.Status;
import org.strandline.text.Morphology.VerbForm;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;
import org.strandline.words.WordList;

/** Finds which frame of {@link Frames} a word stands in. */
final class FrameReader {

    private static final WordList OPENINGS = WordList.of(FrameReader.class, "status-openings.txt");
    private static final String TO = "to";
    private static final Set<String> OCCASIONS = Set.of("case", "event");
    private static final Set<Operator> WILLED = EnumSet.of(Operator.PLANNED, Operator.DEMANDED, Operator.AGREED);
    private static final Set<String> AUXILIARIES =
            Set.of("be", "do", "have", "will", "can", "could", "would", "should", "may");

    private final Branches tree;

    FrameReader(Branches tree) {
        this.tree = tree;
    }

    /** The frame of a noun over a clause that says what it is: not over "a plan drawn up by them". */
    Optional<Operator> ofNounWith(int clause, int noun) {
        boolean says = isInfinitive(clause)
                || !isParticiple(clause)
                || tree.opening(clause).isPresent();
        return says ? ofNoun(noun) : Frames.of("leading", tree.lemma(noun));
    }

    /** The frame of a verb over a clause that was hung on its object: "acquitted the guard of killing". */
    Optional<Operator> ofObjectWith(int clause, int object) {
        boolean hung = tree.head(object) != Syntax.ROOT && (tree.is(object, "obj") || tree.is(object, "iobj"));
        return hung ? tree.opening(clause).flatMap(word -> find(word, tree.head(object))) : Optional.empty();
    }

    /** The verb of a clause that tells how it went with a noun: "talks, which are taking place". */
    Optional<Integer> course(int noun) {
        return tree.dependants(noun).stream()
                .filter(child -> tree.is(child, "acl:relcl") && tellsCourse(child))
                .findFirst();
    }

    /** Whether a relative clause tells how it went with what it stands behind. */
    boolean tellsCourse(int clause) {
        boolean subject = tree.dependant(clause, "nsubj")
                .filter(found -> tree.pos(found) == PartOfSpeech.PRON && found < clause)
                .isPresent();
        return subject
                && Frames.of("subject", tree.lemma(clause))
                        .filter(Operator.DO::equals)
                        .isPresent();
    }

    /** The frame of a noun over what follows it: "fears of", "plans to". */
    Optional<Operator> ofNoun(int noun) {
        // "In case of rioting", not "695 cases of rioting".
        boolean told = OCCASIONS.contains(tree.lemma(noun))
                && tree.opening(noun).filter("in"::equals).isEmpty();
        return told ? Optional.empty() : Frames.of("noun", tree.lemma(noun));
    }

    /** The frame of a verb or an adjective over the clause of {@code token}. */
    Optional<Operator> ofComplement(int token, int head) {
        if (isInfinitive(token)) {
            boolean other = tree.has(head, "obj") || tree.has(token, "nsubj");
            return other ? find("other", head).or(() -> find(TO, head)) : find(TO, head);
        }
        Optional<Operator> opened = tree.opening(token).flatMap(word -> find(word, head));
        if (opened.isPresent() || !isParticiple(token)) {
            return opened.or(() -> find("that", head));
        }
        // "After shelling the port they kept marching": what went before does not go on.
        boolean before = tree.opening(token).filter("after"::equals).isPresent();
        return find("ing", head).filter(operator -> !before || operator != Operator.ONGOING);
    }

    /** The frame over a noun: of a verb over its object or subject, of anything over what a preposition leads to. */
    Optional<Operator> ofNominal(int token, int head) {
        Optional<String> preposition = tree.is(token, "obj")
                ? Optional.empty()
                : tree.opening(token).map(word -> word.equals(TO) ? "towards" : word);
        Optional<Operator> led = preposition.flatMap(word -> find(word, head));
        if (led.isPresent()) {
            return led;
        }
        if (tree.isNominal(head)) {
            return tree.is(token, "nsubj") ? find("subject", head).or(() -> ofManner(head)) : ofNoun(head);
        }
        if (preposition.isPresent()) {
            return preposition.filter("for"::equals).flatMap(unused -> ofMoved(head));
        }
        boolean subject = tree.is(token, "nsubj") && !tree.is(token, "nsubj:pass");
        return find(subject && !isAdjective(head) ? "subject" : "object", head)
                .or(() -> isAdjective(head) ? Frames.of("with", tree.lemma(head)) : Optional.empty());
    }

    /** The frame of a phrase that says how it goes, where the predicate is another: "the strike is under way at the port". */
    private Optional<Operator> ofManner(int predicate) {
        return tree.dependants(predicate).stream()
                .filter(child -> tree.isNominal(child) && tree.has(child, "case"))
                .flatMap(child -> Frames.of("subject", tree.lemma(child)).stream())
                .findFirst();
    }

    /** The frame of a noun whose phrase stands behind its verb: "a warrant was issued for the arrest". */
    private Optional<Operator> ofMoved(int verb) {
        return tree.dependants(verb).stream()
                .filter(child -> tree.is(child, "nsubj:pass") || tree.is(child, "obj"))
                .findFirst()
                .flatMap(this::ofNoun)
                .filter(WILLED::contains);
    }

    private boolean isAdjective(int token) {
        return tree.pos(token) == PartOfSpeech.ADJ;
    }

    private Optional<Operator> find(String position, int head) {
        return tree.particle(head)
                .flatMap(particle -> Frames.of(position, tree.lemma(head), particle))
                .or(() -> Frames.of(position, tree.lemma(head)));
    }

    /** "To visit". */
    boolean isInfinitive(int verb) {
        return tree.any(verb, child -> child < verb && tree.lemma(child).equals(TO) && tree.is(child, "mark"));
    }

    private boolean isParticiple(int verb) {
        VerbForm form = tree.morphology(verb).verbForm().orElse(VerbForm.FINITE);
        return (form == VerbForm.GERUND || form == VerbForm.PARTICIPLE)
                && !tree.has(verb, "aux")
                && !tree.has(verb, "cop");
    }

    /** What the word that opens a clause or phrase says of it: "rather than strike", "in case of a strike". */
    Optional<Status> opened(int token) {
        return tree.opening(token).flatMap(OPENINGS::meaning).map(FrameReader::status);
    }

    private static Status status(String meaning) {
        return Status.valueOf(meaning.toUpperCase(Locale.ROOT));
    }

    boolean isWhether(int verb) {
        return tree.any(
                verb,
                child -> tree.is(child, "mark")
                        && (tree.lemma(child).equals("whether")
                                || tree.lemma(child).equals("if")));
    }

    /** "The first to visit". */
    boolean isFirst(int noun) {
        return tree.any(noun, child -> OPENINGS.has("first", tree.lemma(child)))
                || OPENINGS.has("first", tree.lemma(noun));
    }

    boolean beginsWithAuxiliary() {
        int first = 0;
        while (first < tree.size() - 1 && tree.pos(first) == PartOfSpeech.PUNCT) {
            first++;
        }
        return AUXILIARIES.contains(tree.lemma(first)) && tree.pos(first) == PartOfSpeech.AUX;
    }
}
