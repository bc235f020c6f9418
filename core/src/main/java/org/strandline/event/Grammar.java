package org.strandline.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.Morphology.Tense;
import org.strandline.text.Morphology.VerbForm;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/** Subjects, objects and phrases of a verb, wherever in the tree they stand: in other clauses, behind relative pronouns, in passives. */
final class Grammar {

    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
    private static final Set<String> CLAUSES_OF_A_NOUN = Set.of("acl", "amod");
    private static final Set<String> CONTROLLED_BY_OBJECT = Set.of("of", "from", "for", "into");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "shall", "should", "may", "might", "can", "could", "must", "ought", "'ll", "'d", "wo",
            "ca");
    private static final Set<String> PLURAL = Set.of("they", "we", "you", "i", "people", "men", "women", "police");
    private static final int MOST_STEPS = 12;

    private Grammar() {}

    /** Whether the subject of the verb is what something is done to. */
    static boolean isPassive(Scene scene, int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            for (int child : scene.dependants(at)) {
                String relation = scene.relation(child);
                if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
                    return isPastParticiple(scene, verb) && !isActive(scene, at);
                }
            }
            if (!isPastParticiple(scene, verb) || has(scene, at, SUBJECT) || has(scene, at, Set.of("obj"))) {
                return false;
            }
            if (!scene.is(at, "conj")) {
                return isBare(scene, at)
                        && Set.of("acl", "amod", "advcl", "xcomp", "ccomp")
                                .contains(scene.sentence().syntax().arc(at).universal());
            }
            at = scene.head(at);
        }
        return false;
    }

    /** Whether verbs that were taken for a passive have an object: "deputies shot a man", "deputies shot and killed a man". */
    private static boolean isActive(Scene scene, int verb) {
        return isBare(scene, verb)
                && (has(scene, verb, Set.of("obj"))
                        || scene.dependants(verb, "conj").stream()
                                .anyMatch(other -> scene.isVerb(other)
                                        && !has(scene, other, SUBJECT)
                                        && !has(scene, other, Set.of("aux"))
                                        && has(scene, other, Set.of("obj"))));
    }

    /** Whether a verb stands without any auxiliary. */
    private static boolean isBare(Scene scene, int verb) {
        return !has(scene, verb, Set.of("aux"));
    }

    private static boolean isPastParticiple(Scene scene, int verb) {
        boolean participle = scene.token(verb)
                .morphology()
                .verbForm()
                .filter(form -> form == VerbForm.PARTICIPLE || form == VerbForm.FINITE)
                .isPresent();
        boolean past = scene.token(verb)
                .morphology()
                .tense()
                .filter(tense -> tense == Tense.PAST)
                .isPresent();
        return (participle && past)
                || (scene.pos(verb) != PartOfSpeech.VERB && scene.lower(verb).endsWith("ed"));
    }

    /** The heads of whatever is the subject of the verb, in its own clause or in one that lends it. */
    static List<Integer> subjects(Scene scene, int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            OptionalInt own = ownSubject(scene, at);
            if (own.isPresent()) {
                return named(scene, at, own.getAsInt());
            }
            int head = scene.head(at);
            if (head == Syntax.ROOT) {
                return List.of();
            }
            String relation = scene.sentence().syntax().arc(at).universal();
            if (CLAUSES_OF_A_NOUN.contains(relation)) {
                return isInfinitive(scene, at) ? ofPlan(scene, head) : List.of(head);
            }
            if (!Set.of("conj", "xcomp", "advcl", "ccomp").contains(relation)) {
                return List.of();
            }
            OptionalInt object = object(scene, head);
            if (object.isPresent() && isLentByObject(scene, at, head, relation)) {
                return List.of(object.getAsInt());
            }
            at = head;
        }
        return List.of();
    }

    /** The subject of a verb; of two that were found, whoever stands next to it: "VNN SF — Officers arrested". */
    private static OptionalInt ownSubject(Scene scene, int verb) {
        OptionalInt next = scene.dependants(verb, "nsubj").stream()
                .filter(child -> child < verb && Players.isSomebody(scene, child))
                .mapToInt(Integer::intValue)
                .max();
        return next.isPresent() ? next : scene.dependant(verb, SUBJECT);
    }

    /** "Forcing the police to open fire": an object that was taken for the one who gets something is one. */
    private static OptionalInt object(Scene scene, int verb) {
        OptionalInt object = scene.dependant(verb, Set.of("obj"));
        return object.isPresent() ? object : scene.dependant(verb, Set.of("iobj"));
    }

    /** Whether the object of a verb is the subject of the clause that hangs on it: "urged Oslo to sign", "accused Oslo of spying". */
    private static boolean isLentByObject(Scene scene, int clause, int head, String relation) {
        if (relation.equals("xcomp")) {
            return !Lexicon.english().isAny("subject control", scene.lower(head));
        }
        return relation.equals("advcl") && CONTROLLED_BY_OBJECT.contains(marker(scene, clause));
    }

    /** Whose plan, offer or threat to do something it is. */
    private static List<Integer> ofPlan(Scene scene, int noun) {
        for (int child : scene.dependants(noun)) {
            if (scene.relation(child).equals("nmod:poss")) {
                return List.of(child);
            }
        }
        int head = scene.head(noun);
        boolean object = head != Syntax.ROOT && (scene.is(noun, "obj") || scene.is(noun, "obl"));
        return object ? subjects(scene, head) : List.of();
    }

    /** What a subject stands for: a relative pronoun for the noun before its clause. */
    private static List<Integer> named(Scene scene, int verb, int subject) {
        if (!RELATIVE.contains(scene.lower(subject)) || scene.pos(subject) != PartOfSpeech.PRON) {
            return List.of(subject);
        }
        int at = verb;
        for (int step = 0; step < MOST_STEPS && at != Syntax.ROOT; step++) {
            if (scene.is(at, "acl") && scene.head(at) != Syntax.ROOT) {
                return List.of(scene.head(at));
            }
            at = scene.head(at);
        }
        return List.of(subject);
    }

    /** The heads of whatever something is done to: objects, the subject of a passive, the noun before "that they signed". */
    static List<Integer> objects(Scene scene, int verb) {
        if (isPassive(scene, verb)) {
            return subjects(scene, verb);
        }
        Set<Integer> objects = new LinkedHashSet<>();
        for (int child : scene.dependants(verb)) {
            if (scene.relation(child).equals("obj")) {
                objects.addAll(named(scene, verb, child));
            }
        }
        if (objects.isEmpty()) {
            scene.dependants(verb, "iobj").forEach(objects::add);
        }
        if (objects.isEmpty()) {
            for (int child : scene.dependants(verb)) {
                if (isObjectByPlace(scene, verb, child)) {
                    objects.add(child);
                }
            }
        }
        boolean relative = scene.relation(verb).equals("acl:relcl") && objects.isEmpty();
        if (relative && has(scene, verb, SUBJECT) && !isRelative(scene, verb)) {
            objects.add(scene.head(verb));
        }
        // "bombed and burned the town": an object that is said once, behind the last verb.
        if (objects.isEmpty()) {
            for (int child : scene.dependants(verb)) {
                if (scene.is(child, "conj")
                        && scene.pos(child) == PartOfSpeech.VERB
                        && !has(scene, child, SUBJECT)
                        && child - verb <= 2) {
                    scene.dependants(child, "obj").forEach(objects::add);
                }
            }
        }
        return List.copyOf(objects);
    }

    /** Whether a phrase right behind a verb, without a preposition, was taken for an adverbial although it is somebody: "met Anna Lind". */
    private static boolean isObjectByPlace(Scene scene, int verb, int child) {
        return child > verb
                && scene.relation(child).equals("obl")
                && scene.dependants(child, "case").isEmpty()
                && scene.player(child).filter(Players::isAble).isPresent();
    }

    private static boolean isRelative(Scene scene, int verb) {
        return scene.dependant(verb, SUBJECT).stream().anyMatch(subject -> RELATIVE.contains(scene.lower(subject)));
    }

    /** Those by whom something is done, of a passive. */
    static List<Integer> agents(Scene scene, int verb) {
        List<Integer> agents = new ArrayList<>();
        for (int child : scene.dependants(verb)) {
            if (scene.is(child, "obl") && scene.preposition(child).equals("by")) {
                agents.add(child);
            }
        }
        return agents;
    }

    /** The word that a phrase or clause begins with: its preposition or conjunction. */
    static String marker(Scene scene, int head) {
        String preposition = scene.preposition(head);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        for (int child : scene.dependants(head)) {
            if (child < head && (scene.is(child, "case") || scene.is(child, "mark"))) {
                return scene.lower(child);
            }
        }
        return "";
    }

    static boolean isInfinitive(Scene scene, int clause) {
        boolean marked = scene.dependants(clause).stream()
                .anyMatch(child -> child < clause
                        && scene.is(child, "mark")
                        && scene.lower(child).equals("to"));
        // A participle behind "to" stands before a noun: "opened its doors to displaced families".
        return marked
                && !isPastParticiple(scene, clause)
                && Set.of("xcomp", "ccomp", "acl", "advcl")
                        .contains(scene.sentence().syntax().arc(clause).universal());
    }

    /**
     * Whether the clause that a verb of saying brings tells of something as a fact: "that it paid", "that it pays"; "that it pay",
     * "that it should pay" and "that it will pay" do not. A bare form behind a verb of the past ("insisted that they pay") asks for it.
     */
    static boolean isFact(Scene scene, int saying, int clause) {
        List<Integer> auxiliaries = scene.dependants(clause).stream()
                .filter(child -> scene.is(child, "aux") || scene.is(child, "cop"))
                .toList();
        if (auxiliaries.stream().anyMatch(child -> MODALS.contains(scene.lower(child)))) {
            return false;
        }
        int finite = auxiliaries.isEmpty() ? clause : auxiliaries.getFirst();
        boolean bare = scene.lower(finite).equals(scene.token(finite).lemma())
                && scene.token(finite)
                        .morphology()
                        .tense()
                        .filter(Tense.PAST::equals)
                        .isEmpty();
        boolean several = scene.dependants(clause).stream()
                .anyMatch(child -> scene.is(child, "nsubj")
                        && (PLURAL.contains(scene.lower(child))
                                || scene.lower(child).endsWith("s")));
        boolean told = scene.token(saying)
                .morphology()
                .tense()
                .filter(Tense.PAST::equals)
                .isPresent();
        return !scene.lower(finite).equals("be") && (!bare || (several && !told));
    }

    /** What is counted by a noun of number or part: the strikes of "a wave of strikes". */
    static int counted(Scene scene, int noun) {
        int at = noun;
        for (int step = 0; step < MOST_STEPS && Lexicon.english().isAny("measure", scene.lower(at)); step++) {
            OptionalInt of = scene.dependants(at, "nmod").stream()
                    .filter(child -> scene.preposition(child).equals("of"))
                    .mapToInt(Integer::intValue)
                    .findFirst();
            if (of.isEmpty()) {
                return at;
            }
            at = of.getAsInt();
        }
        return at;
    }

    private static boolean has(Scene scene, int token, Set<String> relations) {
        return scene.dependant(token, relations).isPresent();
    }
}
