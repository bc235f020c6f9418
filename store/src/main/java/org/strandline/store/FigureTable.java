package org.strandline.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.json.Words;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Figure.Counted;
import org.strandline.record.Figure.Value;
import org.strandline.record.PageRecord;
import org.strandline.text.Span;

/** The table of figures. */
final class FigureTable {

    /** Longer numbers are for the record; a table is for comparing. */
    private static final int MOST_DIGITS = 100;

    private FigureTable() {}

    static void add(Sql sql, long page, PageRecord record) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Figure figure : record.facts().figures()) {
            rows.add(row(page, figure, record.article().text()));
        }
        sql.updateAll(
                "INSERT INTO figure (page, id, value, min, max, unit, ordinal, hedge, counts, category, population, place,"
                        + " as_of, cumulative, claimed_by, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] row(long page, Figure figure, String text) {
        Span span = figure.span();
        return new Object[] {
            page,
            figure.id(),
            kept(value(figure.value())),
            kept(min(figure.value())),
            kept(max(figure.value())),
            figure.unit(),
            figure.ordinal(),
            Words.of(figure.hedge()),
            figure.counts().map(Counted::text),
            figure.counts().map(counted -> Words.of(counted.category())),
            figure.population(),
            figure.place(),
            figure.asOf(),
            figure.cumulative(),
            claimant(figure.claimedBy()),
            text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length())),
            span.start(),
            span.end()
        };
    }

    private static Optional<BigDecimal> kept(Optional<BigDecimal> number) {
        return number.filter(value -> value.precision() + Math.abs(value.scale()) <= MOST_DIGITS);
    }

    private static Optional<BigDecimal> value(Value value) {
        return switch (value) {
            case Value.One(BigDecimal one) -> Optional.of(one);
            case Value.Range range -> Optional.empty();
            case Value.Vague vague -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> min(Value value) {
        return switch (value) {
            case Value.One one -> Optional.empty();
            case Value.Range range -> Optional.of(range.min());
            case Value.Vague vague -> vague.min();
        };
    }

    private static Optional<BigDecimal> max(Value value) {
        return switch (value) {
            case Value.One one -> Optional.empty();
            case Value.Range range -> Optional.of(range.max());
            case Value.Vague vague -> Optional.empty();
        };
    }

    private static String claimant(Claimant claimant) {
        return switch (claimant) {
            case Claimant.Said(String statement) -> statement;
            case Claimant.Owned(String entity) -> entity;
            case Claimant.OfPage() -> "page";
        };
    }
}
