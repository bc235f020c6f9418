package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.record.Prose.Passage;
import org.strandline.statement.QuoteMarks.Pair;
import org.strandline.text.Span;

/**
 * Finds what stands in quote marks. A quotation that is still open at the end of its paragraph goes on in the next paragraph if that one opens with
 * the same mark, as newspapers print long quotations.
 */
final class QuotationReader {

    private QuotationReader() {}

    static List<Quotation> read(Prose prose) {
        List<Quotation> quotations = new ArrayList<>();
        Optional<Character> open = Optional.empty();
        for (int i = 0; i < prose.passages().size(); i++) {
            Passage passage = prose.passages().get(i);
            List<Pair> pairs = new QuoteMarks(prose.text(), passage.span()).pairs();
            for (int p = 0; p < pairs.size(); p++) {
                Pair pair = pairs.get(p);
                boolean continues = p == 0
                        && pair.span().start() == passage.span().start()
                        && open.equals(Optional.of(mark(prose, pair)));
                Optional<Span> inner = inner(prose.text(), pair);
                if (inner.isPresent()) {
                    quotations.add(new Quotation(pair.span(), inner.get(), i, pair.closed(), continues));
                }
            }
            if (passage.type() != BlockType.CAPTION) {
                open = pairs.isEmpty() || pairs.getLast().closed()
                        ? Optional.empty()
                        : Optional.of(mark(prose, pairs.getLast()));
            }
        }
        return quotations;
    }

    private static char mark(Prose prose, Pair pair) {
        return prose.text().charAt(pair.span().start());
    }

    /** What stands between the marks; empty where nothing does. */
    private static Optional<Span> inner(String text, Pair pair) {
        int start = pair.inner().start();
        int end = pair.inner().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
