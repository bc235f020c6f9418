package org.strandline.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.TimeExpression;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Of whom, where, as of when, and since when a figure holds, as far as its own clause says. */
final class Scope {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "across", "throughout", "outside", "inside", "around", "from");
    private static final Set<String> RELATIVE = Set.of("whom", "which", "them", "those", "these");
    private static final Phrases CUMULATIVE = Phrases.of("cumulative.txt");
    private static final int NEAR = 12;

    private final Line line;
    private final List<TimeExpression> times;

    /**
     * @param times those of the line, in order
     */
    Scope(Line line, List<TimeExpression> times) {
        this.line = line;
        this.times = times;
    }

    /** Of whom or what the amount is a part: "a quarter of the population", "two of the 12 hostages". */
    Optional<String> population(Amount amount, Optional<Counting.Noun> noun, Optional<String> before) {
        if (noun.isEmpty() || !line.is(amount.to(), "of")) {
            return Optional.empty();
        }
        int start = amount.to() + 1;
        int end = line.term(noun.get().token());
        if (isRelative(line, noun.get())) {
            return before;
        }
        boolean definite = amount.isShare()
                || Set.of("the", "its", "their", "his", "her", "those", "these", "our")
                        .contains(line.word(start));
        if (!definite || start > end) {
            return Optional.empty();
        }
        start = line.is(start, "the") ? start + 1 : start;
        return Optional.of(line.text(new Span(
                line.terms().get(Math.min(start, end)).span().start(),
                line.at(noun.get().token()).span().end())));
    }

    /** Whether what is counted is named before: "some 250, half of whom". */
    static boolean isRelative(Line line, Counting.Noun noun) {
        return RELATIVE.contains(line.word(line.term(noun.token())));
    }

    /** The place of the clause: "killed 12 people in Adra". */
    Optional<String> place(Amount amount, Optional<Counting.Noun> noun) {
        int anchor = noun.map(Counting.Noun::token).orElse(Counting.top(line, amount));
        Optional<String> found = Optional.empty();
        for (NameSpan name : line.sentence().names()) {
            if (name.type() == NameType.PLACE && found.isEmpty()) {
                int token = headOf(name.span());
                boolean where = WHERE.contains(line.preposition(token));
                if (where && shareClause(anchor, token)) {
                    found = Optional.of(line.text(name.span()));
                }
            }
        }
        return found;
    }

    /** The day or time of the clause: "had risen to 40 by Monday". */
    Optional<String> asOf(Amount amount, Optional<Counting.Noun> noun) {
        int anchor = noun.map(Counting.Noun::token).orElse(Counting.top(line, amount));
        for (TimeExpression time : times) {
            boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
            if (point && !isSince(time) && shareClause(anchor, headOf(time.span()))) {
                return Optional.of(time.value());
            }
        }
        return Optional.empty();
    }

    /** Whether the page says that it adds up ("so far", "since October") or that it comes on top ("another 12"). */
    Optional<Boolean> cumulative(Amount amount) {
        String before = line.word(amount.from() - 1);
        boolean more = line.is(amount.to(), "more")
                || before.equals("another")
                || before.equals("further")
                || before.equals("additional");
        if (more) {
            return Optional.of(false);
        }
        for (int i = Math.max(0, amount.from() - NEAR); i < Math.min(line.size(), amount.to() + NEAR); i++) {
            if (CUMULATIVE
                    .startingAt(line, i)
                    .filter(found -> isSameClause(found, amount))
                    .isPresent()) {
                return Optional.of(true);
            }
        }
        return times.stream()
                        .anyMatch(time -> isSince(time) && shareClause(Counting.top(line, amount), headOf(time.span())))
                ? Optional.of(true)
                : Optional.empty();
    }

    private boolean isSameClause(Phrases.Found phrase, Amount amount) {
        int from = Math.min(phrase.to(), amount.to());
        int to = Math.max(phrase.from(), amount.from());
        for (int i = from; i < to; i++) {
            if (line.is(i, ",") || line.is(i, ";") || line.is(i, ".")) {
                return false;
            }
        }
        return true;
    }

    private boolean isSince(TimeExpression time) {
        int term = line.term(headOf(time.span()));
        for (int i = term; i > term - 4 && i >= 0; i--) {
            if (line.is(i, "since")) {
                return true;
            }
        }
        return false;
    }

    /** The token within a span that hangs on one outside of it. */
    private int headOf(Span span) {
        int last = line.tokenAt(span.end() - 1);
        int first = line.tokenAt(span.start());
        for (int token = last; token >= first; token--) {
            if (line.head(token) < first || line.head(token) > last) {
                return token;
            }
        }
        return last;
    }

    /** Whether {@code other} hangs on the noun, or on the verb that the noun hangs on. */
    private boolean shareClause(int noun, int other) {
        int head = line.head(other);
        int node = noun;
        for (int step = 0; step < Line.REACH / 3; step++) {
            if (head == node) {
                return true;
            }
            if (node == Syntax.ROOT || line.head(node) == Syntax.ROOT) {
                return false;
            }
            node = line.head(node);
        }
        return false;
    }
}
