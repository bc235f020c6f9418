package org.strandline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.text.Span;

/** Things that stand somewhere on a page, found by where they stand. */
final class SpanIndex<T> {

    /** A thing, where it stands, and the farthest end of it and all before it. */
    private record Placed<T>(Span span, T thing, int farthest) {}

    private final List<Placed<T>> placed;

    private SpanIndex(List<Placed<T>> placed) {
        this.placed = List.copyOf(placed);
    }

    /** The index of {@code things}, each of which stands at {@code spans} of it. */
    static <T> SpanIndex<T> of(List<T> things, Function<T, List<Span>> spans) {
        List<Placed<T>> all = new ArrayList<>();
        for (T thing : things) {
            for (Span span : spans.apply(thing)) {
                all.add(new Placed<>(span, thing, 0));
            }
        }
        all.sort(Comparator.comparing(Placed::span));
        List<Placed<T>> sorted = new ArrayList<>();
        int farthest = 0;
        for (Placed<T> one : all) {
            farthest = Math.max(farthest, one.span().end());
            sorted.add(new Placed<>(one.span(), one.thing(), farthest));
        }
        return new SpanIndex<>(sorted);
    }

    /** The things that stand wholly in {@code stretch}, in order. */
    List<T> within(Span stretch) {
        List<T> found = new ArrayList<>();
        for (int i = firstFrom(stretch.start());
                i < placed.size() && placed.get(i).span().start() < stretch.end();
                i++) {
            if (placed.get(i).span().end() <= stretch.end()) {
                found.add(placed.get(i).thing());
            }
        }
        return found;
    }

    /** The thing whose shortest span around {@code stretch} is the shortest. */
    Optional<T> innermost(Span stretch) {
        Optional<Placed<T>> best = Optional.empty();
        int last = firstFrom(stretch.start() + 1) - 1;
        for (int i = last; i >= 0 && placed.get(i).farthest() >= stretch.end(); i--) {
            Placed<T> one = placed.get(i);
            boolean shorter = best.filter(
                            found -> found.span().length() <= one.span().length())
                    .isEmpty();
            if (one.span().end() >= stretch.end() && shorter) {
                best = Optional.of(one);
            }
        }
        return best.map(Placed::thing);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placed.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
