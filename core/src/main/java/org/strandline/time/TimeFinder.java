package org.strandline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;
import org.strandline.record.Prose;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/**
 * Finds the words for times in an article and sets them on the calendar, counting from the day on which the page was published.
 *
 * <p>The grammar reads what the words say by themselves; the resolver sets it on the calendar by the page's day, by what the text last
 * spoke of, and by the tense of the clause.
 */
public final class TimeFinder {

    /**
     * The times in {@code prose}, in the lines that say when the page was published and in those that lead to other pages, in the order of the
     * text. What another page speaks of is nothing that the times behind it could be counted from.
     */
    public List<TimeExpression> find(Prose prose) {
        Optional<LocalDate> page =
                prose.article().published().or(() -> prose.article().updated()).map(PageTime::date);
        List<TimeExpression> times = new ArrayList<>();
        Anchors anchors = Anchors.of(page);
        Set<Span> promos = spans(prose, BlockType.PROMO);
        for (Line line : lines(prose)) {
            Anchors after = read(line, anchors, times).nextLine();
            anchors = promos.contains(line.span()) ? anchors : after;
        }
        return List.copyOf(times);
    }

    private static List<Line> lines(Prose prose) {
        List<Line> lines = new ArrayList<>();
        spans(prose, BlockType.DATELINE).forEach(span -> lines.add(Line.of(prose.text(), span)));
        spans(prose, BlockType.PROMO).forEach(span -> lines.add(Line.of(prose.text(), span)));
        prose.sentences().forEach(sentence -> lines.add(Line.of(prose.text(), sentence)));
        lines.sort(Comparator.comparing(Line::span));
        return lines;
    }

    private static Set<Span> spans(Prose prose, BlockType type) {
        return prose.article().blocks().stream()
                .filter(block -> block.type() == type)
                .map(Block::span)
                .collect(Collectors.toSet());
    }

    /** Adds the times of a line to {@code times}; gives what the times after it are counted from. */
    static Anchors read(Line line, Anchors before, List<TimeExpression> times) {
        Optional<ClauseTense> tense = line.sentence().map(ClauseTense::new);
        Anchors anchors = before;
        for (Found found : Grammar.read(line)) {
            OptionalInt token = line.token(found.end() - 1);
            Direction direction =
                    tense.isPresent() && token.isPresent() ? tense.get().of(token.getAsInt()) : Direction.UNSAID;
            Resolved resolved = Resolver.resolve(found.meaning(), anchors.in(direction));
            if (resolved.period().isPresent()) {
                anchors = anchors.after(resolved.period().get());
            }
            Span span = line.pieces().span(found.start(), found.end());
            String id = "t" + (times.size() + 1);
            times.add(new TimeExpression(id, resolved.type(), resolved.value(), found.mod(), span));
        }
        return anchors;
    }
}
