package org.strandline.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Category;
import org.strandline.story.PageText.Line;
import org.strandline.story.wording.Word;
import org.strandline.words.Vocabulary;

/**
 * What a number counts that stands without a noun: money by its unit, else what the words before it say. "The number of missing has
 * dropped to 66" counts the missing; of what may yet come, as in "could drop to 66", nothing is said.
 */
final class SaidToCount {

    private static final Vocabulary WORDS = Vocabulary.of(SaidToCount.class, "ledger.txt");
    private static final Map<String, Category> KINDS = Map.of(
            "killed", Category.KILLED,
            "missing", Category.MISSING,
            "injured", Category.INJURED,
            "displaced", Category.DISPLACED);
    private static final Set<String> LEADING = Set.of("to", "at");
    private static final String BEFORE = "from";
    private static final int MOST_HEDGES = 3;
    private static final int MOST_WORDS = 12;
    private static final int CURRENCY_CODE = 3;

    private SaidToCount() {}

    static Optional<Figure.Counted> of(Line line, Figure figure) {
        if (figure.counts().isPresent()) {
            return figure.counts();
        }
        if (figure.unit().isPresent()) {
            return figure.unit()
                    .filter(SaidToCount::isMoney)
                    .map(unit -> new Figure.Counted(unit, figure.span(), Category.MONEY));
        }
        List<Word> words = before(line, figure);
        int last = lastButHedges(words);
        if (last < 0 || !LEADING.contains(words.get(last).key())) {
            return Optional.empty();
        }
        for (int i = last - 1; i >= 0 && i >= last - MOST_WORDS; i--) {
            String word = Content.stem(words.get(i).key());
            if (words.get(i).kind() == Word.Kind.NUMBER
                    || WORDS.has("ahead", words.get(i).key())) {
                return Optional.empty();
            }
            Optional<Category> kind = kind(word);
            if (kind.isPresent()) {
                return Optional.of(new Figure.Counted(word, words.get(i).span(), kind.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Category> kind(String word) {
        return KINDS.entrySet().stream()
                .filter(kind -> WORDS.has(kind.getKey(), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isMoney(String unit) {
        boolean code = unit.length() == CURRENCY_CODE && unit.chars().allMatch(Character::isUpperCase);
        return code || WORDS.has("money", unit);
    }

    /** Whether the number is one that held before: "initially 1,000", "down from 385". */
    static boolean isOfBefore(Line line, Figure figure) {
        List<Word> words = before(line, figure);
        int last = lastButHedges(words);
        return (last >= 0 && words.get(last).key().equals(BEFORE))
                || words.stream().anyMatch(word -> WORDS.has("before", word.key()));
    }

    /** Whether the sentence says that somebody counts anew: "raised its count to 34". */
    static boolean isRecount(Line line) {
        return line.words().stream().anyMatch(word -> WORDS.has("recount", Content.stem(word.key())));
    }

    private static List<Word> before(Line line, Figure figure) {
        return line.words().stream()
                .filter(word -> word.span().end() <= figure.span().start())
                .toList();
    }

    /** The place of the last word that does not say how exact the number is: of "fell below nearly 50" that of "fell". */
    private static int lastButHedges(List<Word> words) {
        int last = words.size() - 1;
        int least = last - MOST_HEDGES;
        while (last >= 0 && last > least && WORDS.has("hedge", words.get(last).key())) {
            last--;
        }
        return last;
    }
}
