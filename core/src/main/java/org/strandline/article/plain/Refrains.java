package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.plain.Zones.Zone;

/**
 * Gives back to an article the lines that come again and again in it: the parts of recipes, plans and programmes.
 *
 * <p>Furniture in an article says the same few things over and over. Where many different lines come more than once,
 * inside the article and nowhere else, they are how it is built.
 */
final class Refrains {

    private static final Set<String> BY_LIKENESS = Set.of("refrain", "copy");
    private static final int MANY = 8;

    private final String text;
    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;

    private Refrains(String text, List<Passage> passages, List<Optional<Mark>> marks) {
        this.text = text;
        this.passages = passages;
        this.marks = marks;
    }

    /** {@code marks} without those of lines that an article which lies in {@code zones} is built of. */
    static List<Optional<Mark>> freed(String text, List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        return new Refrains(text, passages, marks).freed(zones);
    }

    private List<Optional<Mark>> freed(Zone[] zones) {
        Set<String> inside = new HashSet<>();
        Set<String> outside = new HashSet<>();
        for (int i = 0; i < zones.length; i++) {
            if (isAlike(i)) {
                boolean within = zones[i] == Zone.BODY || zones[i] == Zone.GAP;
                (within ? inside : outside).add(passages.get(i).span().of(text));
            }
        }
        inside.removeAll(outside);
        if (inside.size() < MANY) {
            return marks;
        }
        List<Optional<Mark>> freed = new ArrayList<>(marks);
        for (int i = 0; i < zones.length; i++) {
            if (isAlike(i) && inside.contains(passages.get(i).span().of(text))) {
                freed.set(i, Optional.empty());
            }
        }
        return freed;
    }

    private boolean isAlike(int index) {
        return marks.get(index)
                .filter(mark -> BY_LIKENESS.contains(mark.rule()))
                .isPresent();
    }
}
