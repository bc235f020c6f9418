package org.strandline.figure;

import java.util.ArrayList;
import java.util.List;

/** The base forms that a word may be an inflection of, by the regular rules of English. Word lists name irregular forms themselves. */
final class Inflection {

    private static final int SHORTEST = 3;

    private Inflection() {}

    /** The word itself, and all that it may come from: "injuries" from "injury", "stabbed" from "stab". */
    static List<String> bases(String word) {
        List<String> bases = new ArrayList<>(List.of(word));
        cut(word, "ies", "y", bases);
        cut(word, "ied", "y", bases);
        cut(word, "es", "", bases);
        cut(word, "s", "", bases);
        cut(word, "d", "", bases);
        for (String ending : List.of("ed", "ing")) {
            cut(word, ending, "", bases);
            cut(word, ending, "e", bases);
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            int last = stem.length() - 1;
            if (last >= SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                bases.add(stem.substring(0, last));
            }
        }
        return bases;
    }

    private static void cut(String word, String ending, String instead, List<String> bases) {
        if (word.endsWith(ending) && word.length() - ending.length() + instead.length() >= SHORTEST) {
            bases.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }
}
