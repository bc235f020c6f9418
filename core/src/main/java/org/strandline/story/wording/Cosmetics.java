package org.strandline.story.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.strandline.words.Vocabulary;

/**
 * Tells an edit that changes what is said from one that does not: articles and their like, joining words and hyphens, verbs of plain
 * telling, honorifics, words moved about, a slip mended. What is only written in another way has no edit at all: see {@link Words}.
 */
public final class Cosmetics {

    private static final Vocabulary WORDS = Vocabulary.of(Cosmetics.class, "cosmetic.txt");
    private static final List<String> INTERCHANGEABLE = List.of("empty", "past", "telling");
    private static final int SHORTEST_SLIP = 5;

    private Cosmetics() {}

    /**
     * The edits between two wordings that change what is said.
     *
     * @param isWord whether a word, by its key, stands elsewhere on the newer page: what is a word there is no slip
     */
    public static List<Edit> changes(List<Word> before, List<Word> after, Predicate<String> isWord) {
        List<Edit> edits = new ArrayList<>(Edit.between(before, after));
        withoutMoves(edits);
        edits.removeIf(edit -> isCosmetic(edit, isWord));
        return List.copyOf(edits);
    }

    /** Whether a word says nothing by itself: "the", "on", "also". */
    public static boolean isEmpty(Word word) {
        return WORDS.has("empty", word.key());
    }

    /** Whether some words are a pronoun for somebody or something else on the page: "it", "she". */
    public static boolean isPronoun(List<Word> words) {
        return words.size() == 1 && WORDS.has("pronoun", words.getFirst().key());
    }

    private static boolean isCosmetic(Edit edit, Predicate<String> isWord) {
        if (joined(edit.before()).equals(joined(edit.after()))) {
            return true;
        }
        List<Word> old = withoutHonorifics(edit.before());
        List<Word> young = withoutHonorifics(edit.after());
        return isExchange(old, young)
                || isSubjectAgain(old, young)
                || isSubjectAgain(young, old)
                || isSlip(old, young, isWord);
    }

    /** Whether a sentence goes on where the other one says its subject again: "pleaded guilty and gave", "pleaded guilty. He gave". */
    private static boolean isSubjectAgain(List<Word> one, List<Word> other) {
        boolean joined = !one.isEmpty() && one.stream().allMatch(word -> WORDS.has("joining", word.key()));
        List<Word> telling = other.stream().filter(word -> !isEmpty(word)).toList();
        return joined
                && telling.size() == 1
                && WORDS.has("subject", telling.getFirst().key());
    }

    private static List<Word> withoutHonorifics(List<Word> words) {
        return words.stream()
                .filter(word -> !WORDS.has("honorific", word.key()))
                .toList();
    }

    /** Whether all words are of one of the lists whose words may take each other's place, or empty ones. */
    private static boolean isExchange(List<Word> before, List<Word> after) {
        for (String list : INTERCHANGEABLE) {
            if (areOf(list, before) && areOf(list, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOf(String list, List<Word> words) {
        boolean all = words.stream().allMatch(word -> WORDS.has(list, word.key()) || WORDS.has("empty", word.key()));
        boolean kept = list.equals("empty") || words.stream().anyMatch(word -> WORDS.has(list, word.key()));
        return all && kept;
    }

    /**
     * Whether a word was written with a letter too many, too few or two in the wrong order: "recieved" for "received". A letter that
     * is another one makes another word too often, and so does one at the end.
     */
    private static boolean isSlip(List<Word> before, List<Word> after, Predicate<String> isWord) {
        if (before.size() != 1 || after.size() != 1) {
            return false;
        }
        Word old = before.getFirst();
        Word young = after.getFirst();
        boolean plain = old.kind() == Word.Kind.PLAIN && young.kind() == Word.Kind.PLAIN;
        boolean longEnough = Math.min(old.key().length(), young.key().length()) >= SHORTEST_SLIP;
        return plain && longEnough && !isWord.test(old.key()) && isSlip(old.key(), young.key());
    }

    static boolean isSlip(String one, String other) {
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        String old = one.substring(head, one.length() - tail);
        String young = other.substring(head, other.length() - tail);
        boolean swapped = old.length() == 2
                && young.length() == 2
                && old.charAt(0) == young.charAt(1)
                && old.charAt(1) == young.charAt(0);
        boolean letter = old.length() + young.length() == 1;
        return head > 0 && tail > 0 && (swapped || letter);
    }

    /** Takes out what goes at one place and comes at another, be it in another order: "said Ida Sorrel", "Ida Sorrel said". */
    private static void withoutMoves(List<Edit> edits) {
        for (int i = 0; i < edits.size(); i++) {
            Edit gone = edits.get(i);
            if (!gone.after().isEmpty() || gone.before().isEmpty() || !isMovable(gone.before())) {
                continue;
            }
            for (int j = 0; j < edits.size(); j++) {
                Edit come = edits.get(j);
                if (come.before().isEmpty() && sorted(come.after()).equals(sorted(gone.before()))) {
                    edits.set(i, new Edit(List.of(), gone.beforeAt(), List.of(), gone.afterAt()));
                    edits.set(j, new Edit(List.of(), come.beforeAt(), List.of(), come.afterAt()));
                    break;
                }
            }
        }
        edits.removeIf(edit -> edit.before().isEmpty() && edit.after().isEmpty());
    }

    private static boolean isMovable(List<Word> words) {
        return words.stream().noneMatch(word -> WORDS.has("quantity", word.key()));
    }

    private static List<String> sorted(List<Word> words) {
        return words.stream().map(Word::key).sorted().toList();
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.joining());
    }
}
