package org.strandline.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EventType;
import org.strandline.text.Syntax;

/**
 * Finds who did what is told of its victims alone, from the violence that the sentence says it came of: "two died when police opened
 * fire", "killed in an encounter with the task force", "the youth, whom a guard had shot, succumbed".
 */
final class Culprits {

    private static final int MOST_WORDS = 60;
    private static final int MOST_STEPS = 4;

    /** What brings the other side of an encounter, of which the page names the dead. */
    private static final Set<String> SIDES = Set.of("with", "by", "between");

    private Culprits() {}

    /** Those whose violence the verb at {@code verb} tells the outcome of; nobody where the sentence does not say. */
    static Set<Entity> of(Scene scene, int verb) {
        Deque<Integer> open = new ArrayDeque<>(scene.dependants(verb));
        for (int seen = 0; !open.isEmpty() && seen < MOST_WORDS; seen++) {
            int at = open.remove();
            Set<Entity> violent = violent(scene, at);
            if (!violent.isEmpty()) {
                return violent;
            }
            open.addAll(scene.dependants(at));
        }
        return above(scene, verb);
    }

    /** Those whose shots the clause of {@code verb} tells the outcome of: "police opened fire on the mob, in which two died". */
    private static Set<Entity> above(Scene scene, int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS && scene.head(at) != Syntax.ROOT; step++) {
            boolean clause = scene.is(at, "conj")
                    || scene.is(at, "parataxis")
                    || scene.relation(at).equals("acl:relcl");
            if (at == verb && !clause) {
                return Set.of();
            }
            at = scene.head(at);
            if (isShooting(scene, at)) {
                return violent(scene, at);
            }
        }
        return Set.of();
    }

    /** "Police opened fire and two men were killed": of other violence, the other side may as well have died. */
    private static boolean isShooting(Scene scene, int verb) {
        return scene.isVerb(verb)
                && Lexicon.english()
                        .verb(scene, verb)
                        .flatMap(Entry::mode)
                        .filter(mode -> mode.equals("firearms") || mode.equals("crowd-control"))
                        .isPresent();
    }

    private static Set<Entity> violent(Scene scene, int word) {
        Lexicon lexicon = Lexicon.english();
        if (scene.isVerb(word)) {
            boolean violence =
                    lexicon.verb(scene, word).filter(Culprits::isViolence).isPresent();
            if (!violence) {
                return Set.of();
            }
            return Phrase.who(
                    scene,
                    Grammar.isPassive(scene, word) ? Grammar.agents(scene, word) : Grammar.subjects(scene, word));
        }
        if (lexicon.isAny("encounter", scene.lower(word))) {
            return Phrase.who(
                    scene,
                    scene.dependants(word).stream()
                            .filter(child -> SIDES.contains(Grammar.marker(scene, child)) || isOwner(scene, child))
                            .toList());
        }
        Optional<Entry> entry = scene.isNoun(word) ? lexicon.noun(scene, word) : Optional.empty();
        return entry.filter(Culprits::isViolence)
                .map(found -> PartsReader.read(Trigger.of(scene, word, found, EventType.ASSAULT, List.of()))
                        .actors())
                .orElse(Set.of());
    }

    private static boolean isOwner(Scene scene, int child) {
        return scene.is(child, "compound") || scene.relation(child).equals("nmod:poss");
    }

    private static boolean isViolence(Entry entry) {
        return entry.type().filter(EventType.ASSAULT::equals).isPresent();
    }
}
