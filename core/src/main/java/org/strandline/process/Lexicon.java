package org.strandline.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.words.WordList;

/** Words and phrases of one list in all of their forms, found in sentences. */
final class Lexicon {

    /** A word of the tail stands at most so many tokens behind the head, where it is not one of the head's own particles. */
    private static final int NEAR = 2;

    private final Map<String, List<Entry>> entries;

    private record Entry(String meaning, List<String> tail) {}

    /**
     * A phrase in a sentence.
     *
     * @param meaning what the list says that it means
     * @param head the token that has the rest of the phrase behind it
     * @param end index after its last token
     * @param last its last word, empty where it has but one
     */
    record Found(String meaning, int head, int end, String last) {}

    private Lexicon(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** The words in {@code resource}, which stands beside this class and lists base forms. */
    static Lexicon of(String resource) {
        WordList list = WordList.of(Lexicon.class, resource);
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String meaning : list.meanings()) {
            for (String phrase : list.all(meaning)) {
                List<String> words = List.of(phrase.split(" ", -1));
                Entry entry = new Entry(meaning, words.subList(1, words.size()));
                Forms.of(words.getFirst()).forEach(form -> entries.computeIfAbsent(form, unused -> new ArrayList<>())
                        .add(entry));
            }
        }
        entries.values()
                .forEach(found -> found.sort(
                        Comparator.comparingInt((Entry entry) -> entry.tail().size())
                                .reversed()));
        return new Lexicon(entries);
    }

    /** The longest phrase with its head at {@code token}. */
    Optional<Found> at(Tree tree, int token) {
        for (Entry entry : entries.getOrDefault(tree.lower(token), List.of())) {
            int end = end(tree, token, entry.tail());
            if (end > 0) {
                String last = entry.tail().isEmpty() ? "" : entry.tail().getLast();
                return Optional.of(new Found(entry.meaning(), token, end, last));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that means {@code meaning} with its head at {@code token}. */
    Optional<Found> at(Tree tree, int token, String meaning) {
        for (Entry entry : entries.getOrDefault(tree.lower(token), List.of())) {
            int end = entry.meaning().equals(meaning) ? end(tree, token, entry.tail()) : 0;
            if (end > 0) {
                String last = entry.tail().isEmpty() ? "" : entry.tail().getLast();
                return Optional.of(new Found(entry.meaning(), token, end, last));
            }
        }
        return Optional.empty();
    }

    boolean has(Tree tree, int token, String meaning) {
        return at(tree, token, meaning).isPresent();
    }

    /** Index after the last token of a phrase, 0 where its tail does not follow. */
    private static int end(Tree tree, int head, List<String> tail) {
        if (tail.isEmpty()) {
            return head + 1;
        }
        for (int at = head + 1; at < tree.size() && at <= head + NEAR; at++) {
            if (follows(tree, at, tail)) {
                return at + tail.size();
            }
        }
        for (int child : tree.dependants(head)) {
            boolean particle = tree.is(child, "compound", "advmod") || tree.isCaseOfChild(child, head);
            if (child > head && particle && follows(tree, child, tail)) {
                return child + tail.size();
            }
        }
        return 0;
    }

    private static boolean follows(Tree tree, int at, List<String> tail) {
        for (int i = 0; i < tail.size(); i++) {
            if (at + i >= tree.size() || !tree.lower(at + i).equals(tail.get(i))) {
                return false;
            }
        }
        return true;
    }
}
