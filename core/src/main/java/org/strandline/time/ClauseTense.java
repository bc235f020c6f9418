package org.strandline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.text.Morphology.Tense;
import org.strandline.text.Morphology.VerbForm;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Syntax;
import org.strandline.text.Token;
import org.strandline.words.WordList;

/**
 * Tells whether the clause around a word speaks of what has been or of what is to come, by its verb, the verb's auxiliaries and, for
 * an infinitive, the verb above it: "will meet on Thursday", "plans to meet on Thursday", "the meeting scheduled for Thursday".
 */
final class ClauseTense {

    private static final WordList VERBS = WordList.of(ClauseTense.class, "tense-words.txt");
    private static final Set<String> CLAUSES =
            Set.of("advcl", "acl", "ccomp", "xcomp", "parataxis", "root", "csubj", "conj");

    private final Sentence sentence;
    private final List<List<Integer>> dependants;

    ClauseTense(Sentence sentence) {
        this.sentence = sentence;
        this.dependants = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            dependants.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int head = sentence.syntax().arc(i).head();
            if (head != Syntax.ROOT) {
                dependants.get(head).add(i);
            }
        }
    }

    /** The direction of the clause that token {@code word} stands in. */
    Direction of(int word) {
        int at = word;
        while (at != Syntax.ROOT) {
            Optional<Direction> direction = isPredicate(at) ? ofPredicate(at) : ofAdjective(at);
            if (direction.isPresent()) {
                return direction.get();
            }
            at = sentence.syntax().arc(at).head();
        }
        return Direction.UNSAID;
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }

    private boolean isPredicate(int i) {
        return token(i).partOfSpeech() == PartOfSpeech.VERB
                || token(i).partOfSpeech() == PartOfSpeech.AUX
                || dependants.get(i).stream().anyMatch(this::isAuxiliary);
    }

    private boolean isAuxiliary(int i) {
        String relation = sentence.syntax().arc(i).universal();
        return relation.equals("aux") || relation.equals("cop");
    }

    /** "due Thursday", "the upcoming vote". */
    private Optional<Direction> ofAdjective(int i) {
        boolean coming = token(i).partOfSpeech() == PartOfSpeech.ADJ && VERBS.has("awaited", token(i).lemma());
        return coming ? Optional.of(Direction.FUTURE) : Optional.empty();
    }

    /** The direction of a predicate; empty if it leaves it to the clause above. */
    private Optional<Direction> ofPredicate(int verb) {
        List<Integer> auxiliaries =
                dependants.get(verb).stream().filter(this::isAuxiliary).toList();
        boolean adjective = token(verb).partOfSpeech() == PartOfSpeech.ADJ;
        if (VERBS.has("awaited", token(verb).lemma()) && (adjective || isPassive(verb, auxiliaries))) {
            return Optional.of(Direction.FUTURE);
        }
        boolean perfect = auxiliaries.stream().anyMatch(i -> token(i).lemma().equals("have"));
        boolean modal = auxiliaries.stream().anyMatch(i -> VERBS.has("modal", token(i).lemma()));
        if (modal) {
            return Optional.of(perfect ? Direction.PAST : Direction.FUTURE);
        }
        if (perfect) {
            return Optional.of(Direction.PAST);
        }
        if (isInfinitive(verb)) {
            return ofInfinitive(verb);
        }
        Optional<Tense> tense = tense(verb, auxiliaries);
        if (tense.isPresent()) {
            return Optional.of(tense.get() == Tense.PAST ? Direction.PAST : present(verb, auxiliaries));
        }
        boolean subordinate = CLAUSES.contains(sentence.syntax().arc(verb).universal());
        return subordinate ? Optional.empty() : Optional.of(Direction.UNSAID);
    }

    /** What an auxiliary says comes before what the verb says: "is held" is of the present, "held" of the past. */
    private Optional<Tense> tense(int verb, List<Integer> auxiliaries) {
        for (int auxiliary : auxiliaries) {
            Optional<Tense> tense = token(auxiliary).morphology().tense();
            if (tense.isPresent() && form(auxiliary) == VerbForm.FINITE) {
                return tense;
            }
        }
        boolean participle = form(verb) == VerbForm.PARTICIPLE || form(verb) == VerbForm.GERUND;
        boolean past =
                token(verb).morphology().tense().filter(Tense.PAST::equals).isPresent();
        return participle && !past ? Optional.empty() : token(verb).morphology().tense();
    }

    private VerbForm form(int i) {
        return token(i).morphology().verbForm().orElse(VerbForm.FINITE);
    }

    private boolean isPassive(int verb, List<Integer> auxiliaries) {
        return token(verb).morphology().isPassive()
                || auxiliaries.stream()
                        .anyMatch(i -> sentence.syntax().arc(i).relation().equals("aux:pass"))
                || (form(verb) == VerbForm.PARTICIPLE && auxiliaries.isEmpty());
    }

    /** "is travelling on Thursday" is still to come; "meets on Thursday" too, but a headline's "kills" is not. */
    private Direction present(int verb, List<Integer> auxiliaries) {
        boolean progressive = form(verb) == VerbForm.PARTICIPLE
                && token(verb).morphology().tense().filter(Tense.PAST::equals).isEmpty()
                && !auxiliaries.isEmpty();
        return progressive || VERBS.has("scheduled", token(verb).lemma()) ? Direction.FUTURE : Direction.UNSAID;
    }

    private boolean isInfinitive(int verb) {
        return form(verb) == VerbForm.INFINITIVE
                && dependants.get(verb).stream()
                        .anyMatch(i -> token(i).lemma().equals("to") && token(i).partOfSpeech() == PartOfSpeech.PART);
    }

    /** "plans to meet", "is to meet", "was due to meet" are still to come; "failed to meet", "was forced to meet" have been. */
    private Optional<Direction> ofInfinitive(int verb) {
        int above = sentence.syntax().arc(verb).head();
        if (above == Syntax.ROOT) {
            return Optional.of(Direction.FUTURE);
        }
        boolean done = VERBS.has("done", token(above).lemma());
        return done ? Optional.empty() : Optional.of(Direction.FUTURE);
    }
}
