package org.strandline.story;

import java.util.Comparator;
import java.util.List;
import org.strandline.record.Figure;
import org.strandline.story.News.Change;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;

/** How much news matters, for the order in which it is told. Chosen by hand on the sample story. */
final class Weights {

    static final Comparator<Item> ORDER = Comparator.comparingDouble((Item item) -> -of(item))
            .thenComparing(item -> item.evidence().isEmpty() ? item.earlier() : item.evidence(), Weights::compare)
            .thenComparing(Item::layer)
            .thenComparing(Item::text);

    private Weights() {}

    private static double of(Item item) {
        double layer = layer(item.layer());
        return layer * change(item.change()) * (1 + Math.log(Math.max(1, item.pages())));
    }

    private static double layer(Layer layer) {
        return switch (layer) {
            case FIGURE -> 9;
            case POSITION -> 8;
            case HEADLINE -> 7;
            case NAME -> 6.5;
            case EVENT -> 6;
            case STATEMENT -> 5.5;
            case TIME -> 5;
            case WORDING -> 2;
        };
    }

    private static double change(Change change) {
        return switch (change) {
            case CHANGED -> 1.2;
            case NEW -> 1;
            case DROPPED -> 0.9;
            case REPEATED -> 0.01;
        };
    }

    /** Whether a figure is news in itself: people, money, votes; not the third round, not five days. */
    static boolean matters(Figure figure) {
        return !figure.ordinal()
                && figure.counts()
                        .filter(counts -> counts.category() != Figure.Category.OTHER)
                        .isPresent();
    }

    private static int compare(List<Evidence> one, List<Evidence> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Integer.compare(one.size(), other.size());
        }
        return one.getFirst().compareTo(other.getFirst());
    }
}
