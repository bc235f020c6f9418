package org.strandline.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strandline.words.Vocabulary;

/** The base forms of the words in {@code wording.txt}, by any of their forms. */
final class Bases {

    private static final Map<String, String> BASES = bases();

    private Bases() {}

    /** The base form of a word that the list has; of another word, itself. */
    static String of(String word) {
        return BASES.getOrDefault(word, word);
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (String meaning :
                List.of("silent-verb", "discuss", "judged", "repeat", "continue", "yield", "bare", "ask-of")) {
            Vocabulary.entries(Bases.class, "wording.txt").stream()
                    .filter(entry -> entry.getKey().equals(meaning))
                    .forEach(entry ->
                            Forms.of(entry.getValue()).forEach(form -> bases.putIfAbsent(form, entry.getValue())));
        }
        return bases;
    }
}
