package org.strandline.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.words.Vocabulary;

/**
 * The forms of English verbs, adjectives and nouns, made from their base forms. Lists name base forms and pages write forms; a lemma that a sentence model guesses
 * is too often wrong to join the two.
 */
final class Forms {

    private static final Map<String, Set<String>> IRREGULAR = irregular();
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

    private Forms() {}

    /** The forms of the word with base form {@code base}, itself among them. */
    static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        if (IRREGULAR.containsKey(base)) {
            forms.addAll(IRREGULAR.get(base));
            forms.add(base + "s");
            forms.add(stem(base) + "ing");
            return forms;
        }
        String stem = stem(base);
        boolean consonantY =
                base.endsWith("y") && base.length() > 1 && !VOWELS.contains(base.charAt(base.length() - 2));
        if (consonantY) {
            String ie = base.substring(0, base.length() - 1) + "ie";
            forms.addAll(List.of(ie + "s", ie + "d", base + "ing"));
            return forms;
        }
        forms.add(HISSING.stream().anyMatch(base::endsWith) ? base + "es" : base + "s");
        forms.add(base.endsWith("e") ? base + "d" : base + "ed");
        forms.add(stem + "ing");
        if (doubles(base)) {
            String doubled = base + base.charAt(base.length() - 1);
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
        }
        return forms;
    }

    /** A word without the silent e that its endings replace. */
    private static String stem(String base) {
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    }

    /** Whether its last letter may be written twice before an ending: veto, no; rebut, yes. */
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        return last >= 2
                && !VOWELS.contains(base.charAt(last))
                && VOWELS.contains(base.charAt(last - 1))
                && !VOWELS.contains(base.charAt(last - 2));
    }

    private static Map<String, Set<String>> irregular() {
        Map<String, Set<String>> forms = new HashMap<>();
        Vocabulary.entries(Forms.class, "irregular.txt")
                .forEach(entry -> forms.computeIfAbsent(entry.getKey(), unused -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        return forms;
    }
}
