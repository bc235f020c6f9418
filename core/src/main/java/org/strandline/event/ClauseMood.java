package org.strandline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Event.Status;
import org.strandline.text.Morphology.Mood;
import org.strandline.text.Morphology.Tense;
import org.strandline.text.Morphology.VerbForm;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.WordList;

/** Reads what the clause of a verb says by itself: by tense, aspect, modal verb, negation and a condition beside it. */
final class ClauseMood {

    private static final WordList WORDS = WordList.of(ClauseMood.class, "status-words.txt");
    private static final Set<String> AUXILIARIES = Set.of("aux", "cop");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "obl");

    private final Branches tree;

    ClauseMood(Branches tree) {
        this.tree = tree;
    }

    /** Whether a token is the predicate of a clause. */
    boolean isPredicate(int token) {
        return tree.pos(token) == PartOfSpeech.VERB
                || tree.pos(token) == PartOfSpeech.AUX
                || tree.any(token, this::isAuxiliary);
    }

    /** What the clause says; open for an infinitive or a participle without auxiliaries. */
    Reality of(int verb) {
        Reality plain = affirmative(verb);
        boolean toCome = plain.status().filter(ClauseMood::isOfTheFuture).isPresent();
        if (toCome && (hasCondition(verb) || isWhoever(verb))) {
            return Reality.of(Status.CONDITIONAL);
        }
        if (isNegated(verb)) {
            boolean stays = plain.status().filter(Status.POSSIBLE::equals).isPresent() && mayBeOtherwise(verb);
            return stays ? plain : Reality.of(Status.DENIED);
        }
        boolean maybe = plain.status().filter(Status.HAPPENED::equals).isPresent()
                && tree.any(verb, child -> is("possibly", child));
        return maybe ? Reality.of(Status.POSSIBLE) : plain;
    }

    /** "Did not strike", "nobody was hurt", "held no talks". */
    boolean isNegated(int token) {
        return tree.any(
                        token,
                        child -> isNegation(child) || (tree.relation(child).equals("mark") && is("without", child)))
                || (isPredicate(token) && tree.any(token, this::isNegatedArgument))
                || tree.any(token, child -> tree.is(child, "case") && is("without", child));
    }

    private boolean isNegatedArgument(int child) {
        boolean first = ARGUMENTS.contains(tree.relation(child)) && !tree.has(child, "case");
        return first && (is("nobody", child) || tree.any(child, this::isNegation));
    }

    private boolean isNegation(int token) {
        boolean follows = token + 1 < tree.size() && is("only", token + 1);
        return is("not", token)
                && !follows
                && (tree.relation(token).equals("advmod")
                        || tree.relation(token).equals("det")
                        || tree.relation(token).equals("cc"));
    }

    private Reality affirmative(int verb) {
        List<Integer> auxiliaries =
                tree.dependants(verb).stream().filter(this::isAuxiliary).toList();
        boolean perfect = auxiliaries.stream().anyMatch(i -> tree.lemma(i).equals("have") && i < verb);
        Optional<Status> modal = auxiliaries.stream()
                .flatMap(i -> modal(i, verb, perfect).stream())
                .findFirst();
        if (modal.isPresent()) {
            return Reality.of(modal.get());
        }
        if (perfect) {
            // "Has been meeting", "have been in talks".
            boolean within = tree.isNominal(verb)
                    && tree.any(
                            verb,
                            child -> tree.is(child, "case") && tree.lemma(child).equals("in"));
            boolean goesOn = (isProgressive(verb) || within) && !isPast(auxiliaries);
            return Reality.of(goesOn ? Status.ONGOING : Status.HAPPENED);
        }
        if (isArranged(verb, auxiliaries)) {
            return Reality.of(Status.PLANNED);
        }
        if (isImperative(verb, auxiliaries)) {
            return Reality.of(Status.DEMANDED);
        }
        return isFinite(verb, auxiliaries) ? Reality.of(finite(verb, auxiliaries)) : Reality.OPEN;
    }

    private Status finite(int verb, List<Integer> auxiliaries) {
        if (isPast(auxiliaries)
                || tree.morphology(verb).tense().filter(Tense.PAST::equals).isPresent()) {
            return isPast(auxiliaries) || !isBeingDone(auxiliaries) ? Status.HAPPENED : Status.ONGOING;
        }
        boolean soon = tree.any(verb, child -> is("later", child) || tree.any(child, inner -> is("later", inner)));
        if (soon) {
            return Status.PLANNED;
        }
        boolean goesOn = isProgressive(verb) || (tree.isNominal(verb) && tree.has(verb, "case"));
        return goesOn && isBeing(auxiliaries) ? Status.ONGOING : Status.HAPPENED;
    }

    /** "Are being held". */
    private boolean isBeingDone(List<Integer> auxiliaries) {
        return auxiliaries.stream().filter(i -> tree.lemma(i).startsWith("be")).count() > 1;
    }

    private Optional<Status> modal(int auxiliary, int verb, boolean perfect) {
        Optional<Status> status = WORDS.all("planned").contains(tree.lemma(auxiliary))
                ? Optional.of(future(verb))
                : is("possible", auxiliary)
                        ? Optional.of(Status.POSSIBLE)
                        : is("demanded", auxiliary)
                                ? Optional.of(perfect ? Status.POSSIBLE : Status.DEMANDED)
                                : Optional.empty();
        boolean would = is("would", auxiliary);
        return would ? Optional.of(ofWould(verb, perfect)) : status;
    }

    /** "Would" is the future of a report in the past, or what hangs on a condition. */
    private Status ofWould(int verb, boolean perfect) {
        return hasCondition(verb) ? Status.CONDITIONAL : perfect ? Status.POSSIBLE : future(verb);
    }

    /** Whether a clause says what would be. */
    boolean isWould(int verb) {
        return tree.any(verb, child -> isAuxiliary(child) && is("would", child));
    }

    /** Nobody plans to die. */
    private Status future(int verb) {
        return is("unwilled", verb) ? Status.EXPECTED : Status.PLANNED;
    }

    private boolean mayBeOtherwise(int verb) {
        return tree.any(verb, child -> is("may", child));
    }

    /** "They will strike if he comes", "had he come, they would have struck". */
    private boolean hasCondition(int verb) {
        return tree.any(verb, child -> tree.is(child, "advcl") && opensCondition(child))
                || tree.any(verb, child -> tree.is(child, "obl") && is("condition", child));
    }

    /** Whether a clause tells of the past: "that it had closed the mine", not "that it close the mine". */
    boolean isPast(int verb) {
        List<Integer> auxiliaries =
                tree.dependants(verb).stream().filter(this::isAuxiliary).toList();
        boolean own = form(verb) == VerbForm.FINITE
                && tree.morphology(verb).tense().filter(Tense.PAST::equals).isPresent();
        return auxiliaries.isEmpty() ? own : isPast(auxiliaries);
    }

    /** Whether the clause of a verb is a condition: "if he comes", "should he come". */
    boolean opensCondition(int verb) {
        return tree.any(
                        verb,
                        child -> tree.is(child, "mark") && (is("if", child) || (child > 0 && is("if", child - 1))))
                || tree.any(verb, child -> tree.is(child, "advmod") && is("if", child) && child < verb)
                || isInverted(verb);
    }

    private boolean isInverted(int verb) {
        if (!tree.is(verb, "advcl") || tree.has(verb, "mark")) {
            return false;
        }
        Optional<Integer> subject = tree.dependant(verb, "nsubj");
        Optional<Integer> auxiliary = tree.dependant(verb, "aux");
        return subject.isPresent()
                && auxiliary.isPresent()
                && auxiliary.get() < subject.get()
                && is("inverted", auxiliary.get());
    }

    private boolean isImperative(int verb, List<Integer> auxiliaries) {
        return tree.morphology(verb).mood().filter(Mood.IMPERATIVE::equals).isPresent()
                && auxiliaries.stream().allMatch(i -> tree.lemma(i).equals("do"));
    }

    /** "Is to visit", "was due to visit". */
    private boolean isArranged(int verb, List<Integer> auxiliaries) {
        Optional<Integer> to =
                tree.dependant(verb, "mark").filter(mark -> tree.lemma(mark).equals("to"));
        return to.isPresent()
                && auxiliaries.stream()
                        .anyMatch(i -> i < to.get() && tree.lemma(i).equals("be"));
    }

    private boolean isFinite(int verb, List<Integer> auxiliaries) {
        return auxiliaries.stream().anyMatch(i -> form(i) == VerbForm.FINITE)
                || (form(verb) == VerbForm.FINITE && isPredicate(verb))
                || (auxiliaries.isEmpty() && isPastOfItsOwn(verb));
    }

    /** Whether a verb can only be finite whatever it is taken for, as most past forms may be participles: "the colonel ordered". */
    private boolean isPastOfItsOwn(int verb) {
        return form(verb) == VerbForm.PARTICIPLE
                && tree.morphology(verb).tense().filter(Tense.PAST::equals).isPresent()
                && CLAUSES.contains(tree.relation(verb))
                && tree.dependant(verb, "nsubj")
                        .filter(subject -> !tree.is(subject, "nsubj:pass"))
                        .isPresent();
    }

    private VerbForm form(int token) {
        return tree.morphology(token).verbForm().orElse(VerbForm.GERUND);
    }

    private boolean isPast(List<Integer> auxiliaries) {
        return auxiliaries.stream()
                .anyMatch(i -> form(i) == VerbForm.FINITE
                        && tree.morphology(i).tense().filter(Tense.PAST::equals).isPresent());
    }

    private boolean isBeing(List<Integer> auxiliaries) {
        return auxiliaries.stream().anyMatch(i -> tree.lemma(i).equals("be"));
    }

    private boolean isProgressive(int verb) {
        boolean past = tree.morphology(verb).tense().filter(Tense.PAST::equals).isPresent();
        VerbForm form = tree.morphology(verb).verbForm().orElse(VerbForm.FINITE);
        return (form == VerbForm.PARTICIPLE || form == VerbForm.GERUND) && !past;
    }

    private boolean isAuxiliary(int token) {
        return AUXILIARIES.contains(tree.relation(token));
    }

    private boolean is(String meaning, int token) {
        return WORDS.has(meaning, tree.lemma(token));
    }

    /** "Anyone who enters will be arrested." */
    private boolean isWhoever(int verb) {
        return tree.any(verb, child -> tree.is(child, "nsubj") && is("anyone", child));
    }

    private static boolean isOfTheFuture(Status status) {
        return switch (status) {
            case PLANNED, EXPECTED, POSSIBLE, DEMANDED -> true;
            case HAPPENED, ONGOING, CONDITIONAL, REFUSED, DENIED -> false;
        };
    }
}
