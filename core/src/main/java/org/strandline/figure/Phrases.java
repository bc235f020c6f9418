package org.strandline.figure;

import java.util.Optional;
import java.util.Set;
import org.strandline.words.WordList;

/** Looks up phrases of a word list in a line, the longest first. */
final class Phrases {

    /** No phrase of our lists has more terms. */
    private static final int LONGEST = 5;

    private final WordList list;

    private Phrases(WordList list) {
        this.list = list;
    }

    /** The phrases in {@code resource}, which stands beside this class. */
    static Phrases of(String resource) {
        return new Phrases(WordList.of(Phrases.class, resource));
    }

    /**
     * A phrase that stands in a line.
     *
     * @param meaning what the list says that it means
     * @param from index of its first term
     * @param to index after its last term
     */
    record Found(String meaning, int from, int to) {}

    /** The longest phrase that starts with term {@code from}. */
    Optional<Found> startingAt(Line line, int from) {
        for (int length = LONGEST; length > 0; length--) {
            Optional<Found> found = at(line, from, from + length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last term stands before term {@code to}. */
    Optional<Found> endingBefore(Line line, int to) {
        for (int length = LONGEST; length > 0; length--) {
            Optional<Found> found = at(line, to - length, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean has(String meaning, String phrase) {
        return list.has(meaning, phrase);
    }

    /** The words and phrases that mean {@code meaning}. */
    Set<String> all(String meaning) {
        return Set.copyOf(list.all(meaning));
    }

    Optional<String> meaning(String phrase) {
        return list.meaning(phrase);
    }

    private Optional<Found> at(Line line, int from, int to) {
        if (!line.has(from) || !line.has(to - 1)) {
            return Optional.empty();
        }
        String phrase = String.join(" ", line.words().subList(from, to));
        return list.meaning(phrase).map(meaning -> new Found(meaning, from, to));
    }
}
