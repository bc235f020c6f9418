package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * The quotations of an article, in order, none overlapping another.
 *
 * @param all every one of them
 */
record Quotations(List<Quotation> all) {

    Quotations {
        all = List.copyOf(all);
    }

    /** The quotation whose marks are around {@code offset}. */
    Optional<Quotation> at(int offset) {
        int index = firstEndingBehind(offset);
        return index < all.size() && all.get(index).outer().start() <= offset
                ? Optional.of(all.get(index))
                : Optional.empty();
    }

    /** The quotations that have a character of {@code span} between their marks. */
    List<Quotation> in(Span span) {
        List<Quotation> in = new ArrayList<>();
        for (int i = firstEndingBehind(span.start());
                i < all.size() && all.get(i).outer().start() < span.end();
                i++) {
            if (all.get(i).inner().overlaps(span)) {
                in.add(all.get(i));
            }
        }
        return in;
    }

    /** A stretch with the marks of the quotations that begin or end it, where words of the page's own stand on the other side. */
    Span balanced(Span span) {
        List<Quotation> in = in(span);
        if (in.isEmpty()) {
            return span;
        }
        Quotation first = in.getFirst();
        Quotation last = in.getLast();
        boolean closes = first.inner().start() == span.start()
                && first.closed()
                && first.outer().end() < span.end();
        boolean opens = last.inner().end() == span.end()
                && last.closed()
                && span.start() < last.outer().start();
        return new Span(
                closes ? first.outer().start() : span.start(),
                opens ? last.outer().end() : span.end());
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
