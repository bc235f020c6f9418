package org.strandline.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * A count, share, sum or rank, with what it counts and whose figure it is.
 *
 * @param id unique on the page
 * @param span the words for the number, with its unit and currency, without the hedge
 * @param value the number
 * @param unit a currency as ISO 4217, {@code %}, or the unit's word in the singular ("kilometre"); empty for a plain count
 * @param ordinal whether it is a rank or a place in a row: "third"
 * @param hedge how exact the page says it is
 * @param counts what is counted
 * @param population of whom or what it is a part: "of its 1,200 staff"
 * @param place where, in the page's words
 * @param asOf the day or time for which the figure holds, as a TIMEX3 value
 * @param cumulative whether it adds up since a beginning; empty where the page does not say
 * @param claimedBy whose figure it is
 */
public record Figure(
        String id,
        Span span,
        Value value,
        Optional<String> unit,
        boolean ordinal,
        Hedge hedge,
        Optional<Counted> counts,
        Optional<String> population,
        Optional<String> place,
        Optional<String> asOf,
        Optional<Boolean> cumulative,
        Claimant claimedBy) {

    /** The number. */
    public sealed interface Value {

        /** One number: 40,000, a quarter (0.25 with the unit {@code %} is not meant: a quarter is 0.25 without a unit). */
        record One(BigDecimal value) implements Value {}

        /** A range, both ends of it in it. */
        record Range(BigDecimal min, BigDecimal max) implements Value {}

        /** No number that could be written down: "dozens" has a {@code min}, "many" has none. */
        record Vague(Optional<BigDecimal> min) implements Value {}
    }

    /** How exact a figure is. */
    public enum Hedge {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        VAGUE
    }

    /** What kind of thing is counted. */
    public enum Category {
        KILLED,
        INJURED,
        DISPLACED,
        ABDUCTED,
        DETAINED,
        RELEASED,
        MISSING,
        AID,
        MONEY,
        VOTE,
        OTHER
    }

    /**
     * What is counted.
     *
     * @param text in the page's words: "hostages"
     * @param span where these words stand
     * @param category its kind
     */
    public record Counted(String text, Span span, Category category) {}

    /** Whose figure it is. */
    public sealed interface Claimant {

        /** It stands in a statement. */
        record Said(String statement) implements Claimant {}

        /** It is an entity's, though no statement says so: "the ministry's count of 12". */
        record Owned(String entity) implements Claimant {}

        /** The page says so itself. */
        record OfPage() implements Claimant {}
    }
}
