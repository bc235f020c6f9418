package org.strandline.story.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand in the place of others.
 *
 * @param before the words that went, in order
 * @param beforeAt where they stood among the old words: index of the first, or of the word that followed
 * @param after the words that came, in order
 * @param afterAt where they stand among the new words
 */
public record Edit(List<Word> before, int beforeAt, List<Word> after, int afterAt) {

    private static final int MOST_CELLS = 400_000;

    public Edit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The fewest words that have to be changed to make {@code after} of {@code before}; long ones that differ much are one edit. */
    public static List<Edit> between(List<Word> before, List<Word> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Word> old = before.subList(head, before.size() - tail);
        List<Word> young = after.subList(head, after.size() - tail);
        if (old.isEmpty() && young.isEmpty()) {
            return List.of();
        }
        if ((long) old.size() * young.size() > MOST_CELLS) {
            return List.of(new Edit(old, head, young, head));
        }
        return walk(old, young, lengths(old, young), head);
    }

    /** How many words two lists have in common, in order; of long lists only the words at their ends count. */
    public static int common(List<Word> before, List<Word> after) {
        int changed = between(before, after).stream()
                .mapToInt(edit -> edit.before().size())
                .sum();
        return before.size() - changed;
    }

    private static boolean same(Word one, Word other) {
        return one.key().equals(other.key());
    }

    /** Of all tails of the two lists the length of their longest common subsequence. */
    private static int[][] lengths(List<Word> old, List<Word> young) {
        int[][] lengths = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(old.get(i), young.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Edit> walk(List<Word> old, List<Word> young, int[][] lengths, int offset) {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            int fromOld = i;
            int fromYoung = j;
            while (i < old.size() || j < young.size()) {
                boolean match = i < old.size() && j < young.size() && same(old.get(i), young.get(j));
                if (match) {
                    break;
                }
                boolean drop = j == young.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1]);
                i += drop ? 1 : 0;
                j += drop ? 0 : 1;
            }
            if (i > fromOld || j > fromYoung) {
                edits.add(new Edit(
                        old.subList(fromOld, i), offset + fromOld, young.subList(fromYoung, j), offset + fromYoung));
            }
            i++;
            j++;
        }
        return edits;
    }
}
