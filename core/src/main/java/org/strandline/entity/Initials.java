package org.strandline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.words.Vocabulary;

/** Initials that stand for a name: NPA for Northern Ports Authority. */
final class Initials {

    private static final Vocabulary WORDS = Words.ALL;
    private static final int FEWEST = 2;
    private static final int MOST = 7;
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "&");

    private Initials() {}

    /** What {@code text} has in common with {@link #of} the name that it stands for; empty if it does not look like initials. */
    static Optional<String> key(String text) {
        String letters = letters(text);
        boolean could = letters.length() >= FEWEST
                && letters.length() <= MOST
                && letters.chars().filter(Character::isUpperCase).count() >= letters.length() - 1;
        return could ? Optional.of(letters.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The initials of a name: of all its words, of the great ones, and of those but for Inc and its like. */
    static Set<String> of(List<String> words) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            if (!SMALL.contains(word)) {
                great.append(word.charAt(0));
                bare.append(WORDS.has("org.suffix", word) ? "" : word.substring(0, 1));
            }
        }
        Set<String> initials = new TreeSet<>(List.of(all.toString(), great.toString(), bare.toString()));
        initials.removeIf(letters -> letters.length() < FEWEST);
        return initials;
    }

    /**
     * Whether {@code text}, in brackets behind a name, may be its initials: they begin alike, and the name has the other letters in
     * this order, as Harland Airways has those of HAL.
     */
    static boolean mayStand(String text, List<String> words) {
        String name = String.join("", words);
        Optional<String> letters = key(text);
        if (letters.isEmpty() || words.size() < FEWEST) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.get().length(); i++) {
            if (name.charAt(i) == letters.get().charAt(at)) {
                at++;
            } else if (i == 0) {
                return false;
            }
        }
        return at == letters.get().length();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                letters.append(c);
            } else if (c != '.') {
                return "";
            }
        }
        return letters.toString();
    }
}
