package org.strandline.event;

import java.util.List;
import java.util.Locale;

/** What the dictionary form of a word may be if the sentence model got its end wrong: "promis", "deni", "travell", "rejecte". */
final class DictionaryForms {

    private static final String E = "e";
    private static final String I = "i";
    private static final String IE = "ie";
    private static final String Y = "y";
    private static final String ED = "ed";

    private DictionaryForms() {}

    /** The form that was read, and those that may have been meant. */
    static List<String> of(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        String shorter = lower.substring(0, Math.max(lower.length() - 1, 0));
        if (lower.endsWith(IE)) {
            return List.of(lower, lower.substring(0, lower.length() - IE.length()) + Y);
        }
        if (lower.endsWith(I)) {
            return List.of(lower, shorter + Y);
        }
        if (lower.endsWith(ED)) {
            String stem = shorter.substring(0, shorter.length() - 1);
            return List.of(lower, shorter, stem, stem.substring(0, Math.max(stem.length() - 1, 0)));
        }
        boolean doubled = lower.length() > 2 && lower.charAt(lower.length() - 2) == lower.charAt(lower.length() - 1);
        return lower.endsWith(E) || doubled ? List.of(lower, shorter) : List.of(lower, lower + E);
    }
}
