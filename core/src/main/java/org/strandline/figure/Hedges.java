package org.strandline.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.figure.Numeral.Form;
import org.strandline.record.Figure.Hedge;

/** How exact a page says that a number is. */
final class Hedges {

    private static final Phrases BEFORE = Phrases.of("hedges-before.txt");
    private static final Phrases AFTER = Phrases.of("hedges-after.txt");

    private static final Map<String, Hedge> NAMES = Map.of(
            "about", Hedge.ABOUT,
            "atleast", Hedge.AT_LEAST,
            "morethan", Hedge.MORE_THAN,
            "atmost", Hedge.AT_MOST,
            "lessthan", Hedge.LESS_THAN,
            "exact", Hedge.EXACT);

    /** What may stand between a hedge and its number. */
    private static final Set<String> FILLERS =
            Set.of("a", "an", "another", "additional", "further", "the", "total", "of", "extra", "its", "their");

    /** Hedges that are something else before a stretch of time: "over three years" is during them. */
    private static final Set<String> SPATIAL = Set.of("over", "under", "around", "above", "below", "beyond", "towards");

    private static final int MOST_FILLERS = 2;

    private Hedges() {}

    /** The hedge of an amount. */
    static Hedge of(Line line, Amount amount) {
        if (amount.form() == Form.VAGUE) {
            return Hedge.VAGUE;
        }
        return before(line, amount).or(() -> after(line, amount)).orElseGet(() -> plain(line, amount));
    }

    private static Hedge plain(Line line, Amount amount) {
        return line.is(amount.from() + 1, "couple") ? Hedge.ABOUT : Hedge.EXACT;
    }

    private static Optional<Hedge> before(Line line, Amount amount) {
        int end = amount.from();
        for (int fillers = 0; fillers <= MOST_FILLERS; fillers++) {
            int to = line.isHyphen(end - 1) && line.isJoined(end) ? end - 1 : end;
            Optional<Phrases.Found> found =
                    BEFORE.endingBefore(line, to).filter(phrase -> !isDuring(line, phrase, amount));
            if (found.isPresent()) {
                return found.map(Hedges::hedge);
            }
            if (!FILLERS.contains(line.word(end - 1))) {
                return Optional.empty();
            }
            end--;
        }
        return Optional.empty();
    }

    private static boolean isDuring(Line line, Phrases.Found phrase, Amount amount) {
        return amount.isTime() && phrase.to() - phrase.from() == 1 && SPATIAL.contains(line.word(phrase.from()));
    }

    private static Optional<Hedge> after(Line line, Amount amount) {
        if (line.is(amount.to(), "+") && line.isJoined(amount.to())) {
            return Optional.of(Hedge.AT_LEAST);
        }
        Optional<Phrases.Found> behind = AFTER.startingAt(line, amount.to());
        boolean noun = line.isWord(amount.to()) && line.isNoun(line.token(amount.to()));
        return behind.or(() -> noun ? AFTER.startingAt(line, amount.to() + 1) : Optional.empty())
                .map(Hedges::hedge);
    }

    private static Hedge hedge(Phrases.Found phrase) {
        return NAMES.getOrDefault(phrase.meaning().toLowerCase(Locale.ROOT), Hedge.EXACT);
    }
}
