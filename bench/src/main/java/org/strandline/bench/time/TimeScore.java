package org.strandline.bench.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/**
 * How well times are found: strict pairs have the same characters, enclosing quote marks and articles apart; relaxed pairs overlap;
 * value counts the relaxed pairs whose values are the same.
 */
final class TimeScore {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private int strict;
    private int relaxed;
    private int value;
    private int said;
    private int wanted;

    /** What one document says beside its gold. */
    record Comparison(double value, String missing, String extra) {}

    private record Pair(GoldTime gold, TimeExpression found, boolean strict) {

        boolean isRight() {
            return gold.value().equals(found.value());
        }
    }

    /** Counts a document; both lists are in the order of the text. */
    Comparison add(String text, List<GoldTime> gold, List<TimeExpression> found) {
        List<Pair> pairs = pair(text, gold, found);
        int right = (int) pairs.stream().filter(Pair::isRight).count();
        said += found.size();
        wanted += gold.size();
        relaxed += pairs.size();
        strict += (int) pairs.stream().filter(Pair::strict).count();
        value += right;
        StringJoiner missing = new StringJoiner("\n");
        StringJoiner extra = new StringJoiner("\n");
        for (GoldTime time : gold) {
            if (pairs.stream().noneMatch(pair -> pair.gold().equals(time) && pair.strict() && pair.isRight())) {
                missing.add(time.span() + " " + time.span().of(text) + " = " + time.value());
            }
        }
        for (TimeExpression time : found) {
            if (pairs.stream().noneMatch(pair -> pair.found().equals(time) && pair.strict() && pair.isRight())) {
                extra.add(time.span() + " " + time.span().of(text) + " = " + time.value());
            }
        }
        double f1 = found.size() + gold.size() == 0 ? 1 : 2.0 * right / (found.size() + gold.size());
        return new Comparison(f1, missing.toString(), extra.toString());
    }

    double strict() {
        return f1(strict);
    }

    double relaxed() {
        return f1(relaxed);
    }

    double value() {
        return f1(value);
    }

    private double f1(int right) {
        return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
    }

    /** One to one: first those with the same characters, then those that overlap, in the order of the text. */
    private static List<Pair> pair(String text, List<GoldTime> gold, List<TimeExpression> found) {
        List<GoldTime> free = new ArrayList<>(gold);
        List<TimeExpression> open = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (boolean strict : List.of(true, false)) {
            for (GoldTime time : List.copyOf(free)) {
                open.stream()
                        .filter(other -> strict
                                ? core(text, other.span()).equals(core(text, time.span()))
                                : other.span().overlaps(time.span()))
                        .min(Comparator.comparing(TimeExpression::span))
                        .ifPresent(other -> {
                            pairs.add(new Pair(time, other, strict));
                            free.remove(time);
                            open.remove(other);
                        });
            }
        }
        return pairs;
    }

    /** A span without enclosing quote marks and without an article at its start. */
    private static Span core(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isMargin(text.charAt(start))) {
            start++;
        }
        while (start < end && isMargin(text.charAt(end - 1))) {
            end--;
        }
        int space = text.indexOf(' ', start);
        boolean article = space > start
                && space < end
                && ARTICLES.contains(text.substring(start, space).toLowerCase(Locale.ROOT));
        return new Span(article ? space + 1 : start, end);
    }

    private static boolean isMargin(char c) {
        return c == ' ' || "\"'`“”‘’«»".indexOf(c) >= 0;
    }
}
