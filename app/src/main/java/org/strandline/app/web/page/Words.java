package org.strandline.app.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation;
import org.strandline.record.Statement;

/** What the kinds of facts are called where people read them. */
public final class Words {

    private static final String LANGUAGE_OF_NUMBERS = "en";

    private Words() {}

    /** Letters of a constant's name as words: {@code AT_LEAST} is "at least". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Words of a page that can do nothing but be read. */
    static String ofPage(String text) {
        return Harmless.line(text);
    }

    public static String of(Statement.Anonymity anonymity) {
        return switch (anonymity) {
            case NAMED -> "named";
            case ROLE -> "not named: one person, by what they are";
            case COLLECTIVE -> "not named: several people, by what they are";
            case DOCUMENT -> "a document";
            case UNKNOWN -> "the page does not say who";
        };
    }

    public static String of(Statement.Kind kind) {
        return switch (kind) {
            case DIRECT -> "word for word";
            case MIXED -> "partly word for word";
            case INDIRECT -> "in other words";
        };
    }

    public static String of(Figure.Hedge hedge) {
        return switch (hedge) {
            case EXACT, VAGUE -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
        };
    }

    public static String of(Event.Status status) {
        return switch (status) {
            case HAPPENED -> "happened";
            case ONGOING -> "goes on";
            case PLANNED -> "planned";
            case EXPECTED -> "expected";
            case POSSIBLE -> "possible";
            case CONDITIONAL -> "under a condition";
            case DEMANDED -> "demanded";
            case REFUSED -> "refused";
            case DENIED -> "denied";
        };
    }

    public static String of(Negotiation.Stance stance) {
        return switch (stance) {
            case DEMANDS -> "demands";
            case ACCEPTS -> "accepts";
            case REJECTS -> "rejects";
            case CONDITIONS -> "accepts under a condition";
            case OPEN -> "leaves open";
            case SILENT -> "says nothing of";
        };
    }

    public static String of(Figure.Value value) {
        return switch (value) {
            case Figure.Value.One one -> of(one.value());
            case Figure.Value.Range range -> of(range.min()) + "–" + of(range.max());
            case Figure.Value.Vague vague ->
                vague.min().map(min -> of(min) + " or more").orElse("no number");
        };
    }

    /** A number with a comma at every thousand, and at most three places. */
    public static String of(BigDecimal number) {
        BigDecimal plain = number.setScale(Math.clamp(number.scale(), 0, 3), RoundingMode.HALF_UP);
        return plain.precision() > 30
                ? number.toString()
                : String.format(Locale.forLanguageTag(LANGUAGE_OF_NUMBERS), "%,." + plain.scale() + "f", plain);
    }
}
