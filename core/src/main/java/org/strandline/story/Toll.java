package org.strandline.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure;
import org.strandline.story.FigureSeries.Claimant;
import org.strandline.story.News.FactId;
import org.strandline.words.NameKey;
import org.strandline.words.Vocabulary;

/**
 * A figure of a page, with what is needed to tell what it counts.
 *
 * @param index the page's place in the story
 * @param page the page
 * @param figure the figure
 * @param what what it counts, as far as the page says
 * @param standing whether it held when the page was written
 * @param value one number that stands for it
 * @param claimant whose it is
 * @param asOf the day on which the page gives it
 * @param context the words of its sentence
 */
record Toll(
        int index,
        PageText page,
        Figure figure,
        Optional<Figure.Counted> what,
        Standing standing,
        BigDecimal value,
        Claimant claimant,
        Optional<LocalDate> asOf,
        Set<String> context) {

    private static final Vocabulary WORDS = Vocabulary.of(Toll.class, "ledger.txt");

    /** Whether a number held when the page was written. */
    enum Standing {
        HELD,
        /** The page says that somebody has counted anew. */
        RECOUNTED,
        /** The page gives it as one that held before. */
        FORMER,
        /** It comes on top of what was counted before: "another 12". */
        ADDED
    }

    FactId id() {
        return new FactId(page.id(), figure.id());
    }

    Evidence evidence() {
        return page.evidence(figure.span());
    }

    Optional<Figure.Category> category() {
        return what.map(Figure.Counted::category);
    }

    boolean isFormer() {
        return standing == Standing.FORMER;
    }

    /** Whether fewer may be as much of a rise in what is known as more: those who are missing are found. */
    boolean isOfWhoIsSought() {
        return category().filter(Figure.Category.MISSING::equals).isPresent();
    }

    /** Of the tolls of one point the first that somebody is said to have given; else the first. */
    static Toll claimed(List<Toll> point) {
        return point.stream()
                .filter(toll -> !toll.claimant().name().isEmpty())
                .findFirst()
                .orElse(point.getFirst());
    }

    /** The same figure, as somebody's. */
    Toll of(Claimant giver) {
        return new Toll(index, page, figure, what, standing, value, giver, asOf, context);
    }

    String claimantKey() {
        return claimant.subject().orElse("?" + NameKey.of(claimant.name()));
    }

    /** Whether it may count anything that a story is told by. */
    static boolean mayCount(Figure figure) {
        boolean time = figure.unit().filter(unit -> WORDS.has("time", unit)).isPresent()
                || figure.counts()
                        .filter(counts -> WORDS.has("time", Content.stem(last(counts.text()))))
                        .isPresent();
        return !figure.ordinal() && !time && value(figure).isPresent();
    }

    static Optional<BigDecimal> value(Figure figure) {
        return switch (figure.value()) {
            case Figure.Value.One(BigDecimal value) -> Optional.of(value);
            case Figure.Value.Range(BigDecimal min, BigDecimal unused) -> Optional.of(min);
            case Figure.Value.Vague(Optional<BigDecimal> min) -> min;
        };
    }

    /** What only figures of the same thing share: category, unit, and the counted word unless it only says "people". */
    String kind() {
        String word = what.map(counts -> Content.stem(last(counts.text()))).orElse("");
        boolean general =
                category().filter(category -> category != Figure.Category.OTHER).isPresent()
                        && WORDS.has("people", word);
        boolean money = category().filter(Figure.Category.MONEY::equals).isPresent();
        return category().map(Toll::family).orElse("")
                + "|" + figure.unit().orElse("")
                + "|" + (general || money ? "" : word)
                + "|" + (standing == Standing.ADDED ? "added" : "");
    }

    /** Those who are to be released are prisoners until then: a page may count them as either. */
    private static String family(Figure.Category category) {
        return switch (category) {
            case DETAINED, RELEASED -> "HELD";
            case KILLED, INJURED, DISPLACED, ABDUCTED, MISSING, AID, MONEY, VOTE, OTHER -> category.name();
        };
    }

    private static String last(String text) {
        String key = NameKey.of(text);
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
