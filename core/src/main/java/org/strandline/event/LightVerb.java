package org.strandline.event;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Syntax;

/**
 * A verb that says little itself but lends an event noun its actors: "carried out an attack", "talks were held", "came under fire".
 *
 * @param verb the verb
 * @param kind how its subject takes part in the event
 */
record LightVerb(int verb, Kind kind) {

    /** What the subject of the verb is in the event of the noun. */
    enum Kind {
        /** "staged a protest": it acts. */
        ACTS,
        /** "announced the release": it acts, unless the noun has an actor of its own. */
        TELLS,
        /** "faces sanctions": it bears the event. */
        BEARS
    }

    private static final int MOST_STEPS = 6;

    /** The verb that lends the event noun at {@code noun} its actors. */
    static Optional<LightVerb> of(Scene scene, int noun) {
        int at = noun;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<LightVerb> below = below(scene, at);
            if (below.isPresent()) {
                return below;
            }
            int head = scene.head(at);
            if (head == Syntax.ROOT) {
                return Optional.empty();
            }
            if (scene.isVerb(head)) {
                return above(scene, at, head);
            }
            boolean counted = scene.is(at, "nmod") && Lexicon.english().isAny("measure", scene.lower(head));
            if (!counted && !scene.is(at, "conj")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "the attack carried out by", "sanctions that Oslo imposed". */
    private static Optional<LightVerb> below(Scene scene, int noun) {
        for (int child : scene.dependants(noun, "acl")) {
            if (scene.isVerb(child) && Grammar.objects(scene, child).contains(noun)) {
                Optional<LightVerb> light = kind(scene, child, noun);
                if (light.isPresent()) {
                    return light;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LightVerb> above(Scene scene, int noun, int verb) {
        boolean object =
                scene.relation(noun).equals("obj") || scene.relation(noun).equals("nsubj:pass");
        if (object) {
            return kind(scene, verb, noun);
        }
        String preposition = Grammar.marker(scene, noun);
        if (!scene.is(noun, "obl") && !scene.is(noun, "advcl")) {
            return Optional.empty();
        }
        if (Lexicon.english().isAny("light with " + preposition, scene.lower(verb))) {
            return Optional.of(new LightVerb(verb, Kind.ACTS));
        }
        return Lexicon.english().isAny("borne with " + preposition, scene.lower(verb))
                ? Optional.of(new LightVerb(verb, Kind.BEARS))
                : Optional.empty();
    }

    private static Optional<LightVerb> kind(Scene scene, int verb, int noun) {
        Lexicon lexicon = Lexicon.english();
        String form = scene.lower(verb);
        if (lexicon.isAny("light", form) && isWhole(scene, verb, form)) {
            return Optional.of(new LightVerb(verb, Kind.ACTS));
        }
        if (lexicon.isAny("telling", form)) {
            return Optional.of(new LightVerb(verb, Kind.TELLS));
        }
        return lexicon.isAny("bearing", form) && scene.relation(noun).equals("obj")
                ? Optional.of(new LightVerb(verb, Kind.BEARS))
                : Optional.empty();
    }

    /** "carry" is light with "out" alone, "put" with "up". */
    private static boolean isWhole(Scene scene, int verb, String form) {
        if (!Lexicon.english().isAny("light with a particle", form)) {
            return true;
        }
        return scene.dependants(verb, "compound").stream()
                .map(scene::lower)
                .anyMatch(List.of("out", "up", "forward", "on")::contains);
    }
}
