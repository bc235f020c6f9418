package org.strandline.english.piece;

import java.util.List;
import java.util.Map;

/** Words that English writes as one and Universal Dependencies reads as several. */
final class FusedWords {

    private static final Map<String, List<Integer>> PARTS = Map.ofEntries(
            Map.entry("cannot", List.of(3, 3)),
            Map.entry("gonna", List.of(3, 2)),
            Map.entry("gotta", List.of(3, 2)),
            Map.entry("wanna", List.of(3, 2)),
            Map.entry("outta", List.of(3, 2)),
            Map.entry("dunno", List.of(2, 1, 2)),
            Map.entry("lets", List.of(3, 1)),
            Map.entry("thats", List.of(4, 1)),
            Map.entry("whats", List.of(4, 1)),
            Map.entry("theres", List.of(5, 1)),
            Map.entry("im", List.of(1, 1)),
            Map.entry("ive", List.of(1, 2)),
            Map.entry("youre", List.of(3, 2)),
            Map.entry("youll", List.of(3, 2)),
            Map.entry("dont", List.of(2, 2)),
            Map.entry("doesnt", List.of(4, 2)),
            Map.entry("didnt", List.of(3, 2)),
            Map.entry("cant", List.of(2, 2)),
            Map.entry("couldnt", List.of(5, 2)),
            Map.entry("wouldnt", List.of(5, 2)),
            Map.entry("shouldnt", List.of(6, 2)),
            Map.entry("wont", List.of(2, 2)),
            Map.entry("isnt", List.of(2, 2)),
            Map.entry("arent", List.of(3, 2)),
            Map.entry("wasnt", List.of(3, 2)),
            Map.entry("werent", List.of(4, 2)),
            Map.entry("hasnt", List.of(3, 2)),
            Map.entry("havent", List.of(4, 2)));

    private FusedWords() {}

    /** The lengths of the parts of a word in lower case; none where it is one word. */
    static List<Integer> parts(String word) {
        return PARTS.getOrDefault(word, List.of());
    }
}
