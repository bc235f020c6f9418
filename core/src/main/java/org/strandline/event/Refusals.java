package org.strandline.event;

import java.util.Set;
import org.strandline.text.Syntax;

/** Tells what somebody says that he will not do: "will not lift the ban", "has no intention to meet". */
final class Refusals {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");
    private static final Set<String> WILL = Set.of("will", "wo", "would", "'ll", "’ll");
    private static final Set<String> INTENTION = Set.of("intention", "intentions", "plan", "plans", "desire", "wish");

    private Refusals() {}

    static boolean isRefused(Scene scene, int trigger) {
        return isNegatedFuture(scene, trigger) || isNotIntended(scene, trigger);
    }

    private static boolean isNegatedFuture(Scene scene, int verb) {
        boolean not = scene.dependants(verb, "advmod").stream().anyMatch(child -> NOT.contains(scene.lower(child)));
        boolean will = scene.dependants(verb, "aux").stream().anyMatch(child -> WILL.contains(scene.lower(child)));
        return not && will;
    }

    private static boolean isNotIntended(Scene scene, int verb) {
        int noun = scene.head(verb);
        return noun != Syntax.ROOT
                && scene.is(verb, "acl")
                && INTENTION.contains(scene.lower(noun))
                && scene.dependants(noun).stream()
                        .anyMatch(child -> scene.lower(child).equals("no"));
    }
}
