package org.strandline.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;

/** Resolves a noun phrase to the entities that it stands for, or else to whose it is. */
final class Phrase {

    private static final int MOST_WORDS = 60;
    private static final int DEEPEST = 3;

    /** Relations that lead out of a phrase or clause into another one. */
    private static final Set<String> OUTSIDE = Set.of("acl:relcl", "advcl", "parataxis", "obl:unmarked", "cc");

    private Phrase() {}

    /** Those that the phrase at {@code head} stands for: itself and what is joined to it; else those within it. */
    static Set<Entity> who(Scene scene, int head) {
        Set<Entity> who = new LinkedHashSet<>();
        for (int noun : scene.joined(head)) {
            Optional<Entity> player = player(scene, noun);
            if (player.isPresent()) {
                who.add(player.get());
            } else {
                who.addAll(within(scene, noun, Set.of()));
            }
        }
        return who;
    }

    /** Those of {@code heads} and their phrases. */
    static Set<Entity> who(Scene scene, List<Integer> heads) {
        Set<Entity> who = new LinkedHashSet<>();
        heads.forEach(head -> who.addAll(who(scene, head)));
        return who;
    }

    /** Who stands at a noun or, where it only counts, at what it counts. */
    static Optional<Entity> player(Scene scene, int noun) {
        Optional<Entity> own = scene.player(noun).filter(Players::isAble);
        if (own.isPresent()) {
            return own;
        }
        return scene.player(Grammar.counted(scene, noun)).filter(Players::isAble);
    }

    /** The first of a phrase below its head, with those joined to it: owner, then those by whom it is called, then those in the phrases behind it. */
    static Set<Entity> within(Scene scene, int head, Set<Entity> not) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {head, 0});
        int seen = 0;
        while (!open.isEmpty() && seen < MOST_WORDS) {
            int[] at = open.remove();
            for (int child : scene.dependants(at[0])) {
                seen++;
                if (OUTSIDE.contains(scene.relation(child))) {
                    continue;
                }
                Set<Entity> players = joined(scene, child, not);
                if (!players.isEmpty()) {
                    return players;
                }
                if (at[1] < DEEPEST) {
                    open.add(new int[] {child, at[1] + 1});
                }
            }
        }
        return Set.of();
    }

    /** Who stands at a word and those joined to it; nobody where nobody stands there. */
    private static Set<Entity> joined(Scene scene, int token, Set<Entity> not) {
        Set<Entity> joined = new LinkedHashSet<>();
        for (int one : scene.player(token).isPresent() ? scene.joined(token) : List.<Integer>of()) {
            scene.player(one)
                    .filter(entity -> Players.isAble(entity) && !not.contains(entity))
                    .ifPresent(joined::add);
        }
        return joined;
    }
}
