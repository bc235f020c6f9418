package org.strandline.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words and phrases by their meaning, kept in a resource beside a class: {@code meaning: word, a phrase, word} a line; a meaning may
 * have several lines; {@code #} starts a comment. All are in lower case.
 */
public final class WordList {

    private final Map<String, Set<String>> phrases;
    private final Map<String, String> meanings;

    private WordList(Map<String, Set<String>> phrases, Map<String, String> meanings) {
        this.phrases = phrases;
        this.meanings = meanings;
    }

    /** The words in {@code resource}, which stands beside {@code owner}. */
    public static WordList of(Class<?> owner, String resource) {
        Map<String, Set<String>> phrases = new LinkedHashMap<>();
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : Vocabulary.lines(owner, resource)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(resource + " has a line without a meaning: " + line);
            }
            String meaning = line.substring(0, colon);
            StringTokenizer list = new StringTokenizer(line.substring(colon + 1), ",");
            while (list.hasMoreTokens()) {
                String phrase = list.nextToken().strip();
                phrases.computeIfAbsent(meaning, unused -> new LinkedHashSet<>())
                        .add(phrase);
                meanings.putIfAbsent(phrase, meaning);
            }
        }
        return new WordList(phrases, meanings);
    }

    /** Whether {@code phrase}, which is in lower case, is one of those that mean {@code meaning}. */
    public boolean has(String meaning, String phrase) {
        return phrases.getOrDefault(meaning, Set.of()).contains(phrase);
    }

    /** The first meaning that lists {@code phrase}. */
    public Optional<String> meaning(String phrase) {
        return Optional.ofNullable(meanings.get(phrase));
    }

    /** Every meaning, in the order of the resource. */
    public List<String> meanings() {
        return List.copyOf(phrases.keySet());
    }

    /** The words and phrases that mean {@code meaning}, in the order of the resource. */
    public List<String> all(String meaning) {
        return List.copyOf(phrases.getOrDefault(meaning, Set.of()));
    }
}
