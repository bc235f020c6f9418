package org.strandline.story;

import java.util.List;
import org.strandline.words.NameKey;
import org.strandline.words.Vocabulary;

/** How near two names are. */
final class Spelling {

    private static final Vocabulary WORDS = Vocabulary.of(Spelling.class, "edits.txt");
    private static final int LETTERS_A_SLIP = 4;
    private static final int LONGEST = 60;

    private Spelling() {}

    /** Whether one name may be the other put right: they share a word, or differ in few letters. */
    static boolean isVariant(String one, String other) {
        List<String> words = NameKey.words(one);
        List<String> others = NameKey.words(other);
        boolean shared = words.stream()
                .anyMatch(word -> word.length() > 1 && others.contains(word) && !WORDS.has("title", word));
        return shared || isNear(String.join(" ", words), String.join(" ", others));
    }

    /** Whether two words differ in one letter of every four at most. */
    static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer > 0 && longer <= LONGEST && distance(one, other) * LETTERS_A_SLIP <= longer;
    }

    /** How many letters have to be put in, left out or changed to make one word of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
