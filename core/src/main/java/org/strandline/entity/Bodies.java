package org.strandline.entity;

import java.util.List;
import org.strandline.words.Vocabulary;

/** Which bodies a noun may stand for. */
final class Bodies {

    private static final Vocabulary WORDS = Words.ALL;

    private Bodies() {}

    /** Whether "the army" may be the body of {@code draft}, by its names: no body of countries, and none that is not called an army. */
    static boolean mayBe(String noun, Draft draft) {
        return (Words.isOfBodyOfCountries(noun) || draft.names().stream().noneMatch(Words::isOfCountries))
                && (!WORDS.has("org.army", noun) || isArmy(draft));
    }

    private static boolean isArmy(Draft draft) {
        return draft.names().stream().flatMap(List::stream).anyMatch(word -> WORDS.has("org.army-name", word));
    }
}
