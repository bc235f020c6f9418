package org.strandline.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.strandline.record.BlockType;
import org.strandline.story.PageText.Line;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Word;

/**
 * Which sentences of two versions of a page are one: those that say the same wherever they stand, then those that say nearly the same;
 * a sentence may have been divided, or two put together.
 */
final class Alignment {

    private static final double ALIKE = 0.5;
    private static final double CONTAINED = 0.75;
    private static final int FEWEST_CONTAINED = 3;
    private static final int COMMON_WORD = 40;
    private static final int MOST_CANDIDATES = 8;
    private static final int MOST_LEFT = 300;

    private final List<Line> before;
    private final List<Line> after;
    private final Map<Integer, Integer> same = new TreeMap<>();
    private final Map<Integer, Edited> edited = new LinkedHashMap<>();
    private final Set<Integer> oldLeft = new TreeSet<>();
    private final Set<Integer> newLeft = new TreeSet<>();

    /**
     * Sentences that were edited: mostly one, of which one was made.
     *
     * @param before indexes of the old ones, in order
     * @param after indexes of the new ones, in order
     */
    record Edited(List<Integer> before, List<Integer> after) {}

    private Alignment(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
    }

    static Alignment of(PageText before, PageText after) {
        Alignment alignment = new Alignment(before.lines(), after.lines());
        alignment.findSame();
        alignment.pairHeadlines();
        alignment.pairAlike();
        alignment.joinDivided();
        alignment.dropRepeated();
        return alignment;
    }

    /** New lines by index, with the old lines that say the same. */
    Map<Integer, Integer> same() {
        return same;
    }

    List<Edited> edited() {
        return List.copyOf(edited.values());
    }

    Set<Integer> added() {
        return newLeft;
    }

    Set<Integer> removed() {
        return oldLeft;
    }

    private void findSame() {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byKey.computeIfAbsent(before.get(i).key(), unused -> new ArrayDeque<>())
                    .add(i);
            oldLeft.add(i);
        }
        for (int j = 0; j < after.size(); j++) {
            Deque<Integer> equal = byKey.getOrDefault(after.get(j).key(), new ArrayDeque<>());
            if (equal.isEmpty()) {
                newLeft.add(j);
            } else {
                int i = equal.removeFirst();
                same.put(j, i);
                oldLeft.remove(i);
            }
        }
    }

    /** One headline is made of another, whatever they have in common. */
    private void pairHeadlines() {
        List<Integer> old =
                oldLeft.stream().filter(i -> isHeadline(before.get(i))).toList();
        List<Integer> young =
                newLeft.stream().filter(j -> isHeadline(after.get(j))).toList();
        if (!old.isEmpty() && !young.isEmpty()) {
            pair(old.getFirst(), young.getFirst());
        }
    }

    private static boolean isHeadline(Line line) {
        return line.type() == BlockType.HEADLINE;
    }

    private void pair(int old, int young) {
        edited.put(young, new Edited(List.of(old), List.of(young)));
        oldLeft.remove(old);
        newLeft.remove(young);
    }

    private record Candidate(int old, int young, double score) {}

    private void pairAlike() {
        Map<String, List<Integer>> byWord = index(oldLeft, before);
        List<Candidate> candidates = new ArrayList<>();
        for (int j : newLeft) {
            for (int i : candidates(after.get(j), byWord)) {
                double score = alike(before.get(i), after.get(j));
                if (score >= ALIKE && isHeadline(before.get(i)) == isHeadline(after.get(j))) {
                    candidates.add(new Candidate(i, j, score));
                }
            }
        }
        candidates.sort((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            int byOld = byScore != 0 ? byScore : Integer.compare(one.old(), other.old());
            return byOld != 0 ? byOld : Integer.compare(one.young(), other.young());
        });
        for (Candidate candidate : candidates) {
            if (oldLeft.contains(candidate.old()) && newLeft.contains(candidate.young())) {
                pair(candidate.old(), candidate.young());
            }
        }
    }

    private static double alike(Line old, Line young) {
        int common = Edit.common(old.words(), young.words());
        double whole = 2.0 * common / (old.words().size() + young.words().size());
        int shorter = Math.min(old.words().size(), young.words().size());
        boolean contained = shorter > FEWEST_CONTAINED && common >= CONTAINED * shorter;
        return contained ? Math.max(whole, ALIKE) : whole;
    }

    private static Map<String, List<Integer>> index(Set<Integer> lines, List<Line> all) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i : lines) {
            Set<String> words = new HashSet<>();
            all.get(i).words().stream().map(Word::key).filter(words::add).forEach(word -> {
                byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(i);
            });
        }
        return byWord;
    }

    /** The lines that share most words with {@code line}, words that are everywhere left out unless there are no others. */
    private static List<Integer> candidates(Line line, Map<String, List<Integer>> byWord) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Word word : line.words()) {
            List<Integer> lines = byWord.getOrDefault(word.key(), List.of());
            if (lines.size() <= COMMON_WORD && seen.add(word.key())) {
                lines.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Gives a sentence that is left to a pair whose other side says it, too: one that was divided, or two put together. */
    private void joinDivided() {
        for (int j : List.copyOf(newLeft)) {
            neighbours(j, Edited::after)
                    .filter(pair -> isIn(after.get(j), lines(before, pair.before()), lines(after, pair.after())))
                    .findFirst()
                    .ifPresent(pair -> {
                        edited.put(pair.after().getFirst(), new Edited(pair.before(), with(pair.after(), j)));
                        newLeft.remove(j);
                    });
        }
        for (int i : List.copyOf(oldLeft)) {
            neighbours(i, Edited::before)
                    .filter(pair -> isIn(before.get(i), lines(after, pair.after()), lines(before, pair.before())))
                    .findFirst()
                    .ifPresent(pair -> {
                        edited.put(pair.after().getFirst(), new Edited(with(pair.before(), i), pair.after()));
                        oldLeft.remove(i);
                    });
        }
    }

    /** The pairs that have a sentence beside {@code line} on one of their sides. */
    private Stream<Edited> neighbours(int line, Function<Edited, List<Integer>> side) {
        return edited.values().stream()
                .filter(pair -> Math.abs(side.apply(pair).getLast() - line) == 1
                        || Math.abs(side.apply(pair).getFirst() - line) == 1)
                .toList()
                .stream();
    }

    private static List<Integer> with(List<Integer> lines, int line) {
        List<Integer> all = new ArrayList<>(lines);
        all.add(line);
        all.sort(Integer::compare);
        return List.copyOf(all);
    }

    private static List<Line> lines(List<Line> all, List<Integer> indexes) {
        return indexes.stream().map(all::get).toList();
    }

    /** Whether {@code line} is in the words of {@code other} that {@code own} does not account for. */
    private static boolean isIn(Line line, List<Line> other, List<Line> own) {
        List<Word> left = new ArrayList<>();
        Edit.between(words(own), words(other)).forEach(edit -> left.addAll(edit.after()));
        return line.words().size() >= FEWEST_CONTAINED
                && Edit.common(line.words(), left) >= CONTAINED * line.words().size();
    }

    static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    /** A sentence that comes or goes while the page says it elsewhere, too, changes nothing: a pull quote, a repeated caption. */
    private void dropRepeated() {
        if (newLeft.size() + oldLeft.size() <= MOST_LEFT) {
            String old = text(before, Set.of());
            String young = text(after, Set.of());
            String youngKept = text(after, newLeft);
            String oldKept = text(before, oldLeft);
            newLeft.removeIf(j -> isIn(after.get(j), old) || isIn(after.get(j), youngKept));
            oldLeft.removeIf(i -> isIn(before.get(i), young) || isIn(before.get(i), oldKept));
        }
    }

    private static boolean isIn(Line line, String text) {
        return line.words().size() > FEWEST_CONTAINED && text.contains(" " + line.key() + " ");
    }

    private static String text(List<Line> lines, Set<Integer> without) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = 0; i < lines.size(); i++) {
            if (!without.contains(i)) {
                text.append(lines.get(i).key()).append(" . ");
            }
        }
        return text.toString();
    }
}
