package org.strandline.story.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.text.Span;

/** Names stories after their pages: the one rule for whoever shows a story, from its pages or from a store. */
public final class Headlines {

    private static final int SHORTEST_WORD = 4;

    /** First words that are longer are cut, and to how much. */
    private static final int LONGEST = 90;

    private static final int CUT = 45;

    private Headlines() {}

    /**
     * The place of the headline whose words most of the other headlines have; of equals the first. A headline that several pages carry counts once.
     *
     * @param headlines of the pages of a story in their order, empty where a page has none
     */
    public static OptionalInt sharedMost(List<Optional<String>> headlines) {
        List<Set<String>> words = new ArrayList<>();
        Map<String, Set<Set<String>>> sharers = new HashMap<>();
        for (Optional<String> headline : headlines) {
            Set<String> own = headline.map(Headlines::telling).orElse(Set.of());
            own.forEach(word ->
                    sharers.computeIfAbsent(word, unused -> new HashSet<>()).add(own));
            words.add(own);
        }
        OptionalInt best = OptionalInt.empty();
        double most = -1;
        for (int i = 0; i < words.size(); i++) {
            double score = headlines.get(i).isEmpty() ? -1 : score(words.get(i), sharers);
            if (score > most) {
                best = OptionalInt.of(i);
                most = score;
            }
        }
        return best;
    }

    private static Set<String> telling(String headline) {
        return Words.of(headline, new Span(0, headline.length())).stream()
                .map(Word::key)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Many shared words speak for a headline, many words against it. */
    private static double score(Set<String> words, Map<String, Set<Set<String>>> sharers) {
        double sum = 0;
        for (String word : words) {
            sum += sharers.getOrDefault(word, Set.of()).size() - 1;
        }
        return sum / Math.sqrt(1 + words.size());
    }

    /** What a page is called that has no headline: its first words. */
    public static String instead(String firstWords) {
        String line = firstWords.strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CUT)) + " …";
    }
}
