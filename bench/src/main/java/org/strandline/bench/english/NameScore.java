package org.strandline.bench.english;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.Sentence;

/** How many names are found with exactly their characters and their type, for each type that a set tells apart. */
final class NameScore {

    private final Collection<Set<NameType>> kinds;
    private final SortedMap<String, Count> counts = new TreeMap<>();

    /** Of one kind: how many were found rightly, said, wanted. */
    private record Count(int right, int said, int wanted) {

        private static final Count NONE = new Count(0, 0, 0);

        Count plus(Count more) {
            return new Count(right + more.right, said + more.said, wanted + more.wanted);
        }

        double f1() {
            return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
        }
    }

    /**
     * @param kinds what the set tells apart: each kind is one or more of our types
     */
    NameScore(Collection<Set<NameType>> kinds) {
        this.kinds = kinds;
    }

    /** Counts one sentence of gold, read on its own. Gives the F1 value of its names. */
    double add(GoldNames gold, List<Sentence> sentences) {
        Count all = Count.NONE;
        for (Sentence sentence : sentences) {
            for (NameSpan name : sentence.names()) {
                if (!gold.unmarked().contains(name.type())) {
                    boolean right = gold.names().stream().anyMatch(expected -> isOf(expected, name));
                    all = all.plus(count(name.type(), new Count(right ? 1 : 0, 1, 0)));
                }
            }
        }
        for (GoldName name : gold.names()) {
            all = all.plus(count(name.types().iterator().next(), new Count(0, 0, 1)));
        }
        return all.f1();
    }

    /** The F1 value of each kind, by the name of its most general type. */
    SortedMap<String, Double> f1() {
        SortedMap<String, Double> values = new TreeMap<>();
        counts.forEach((kind, count) -> values.put(kind, count.f1()));
        return values;
    }

    private static boolean isOf(GoldName expected, NameSpan name) {
        return expected.span().equals(name.span()) && expected.types().contains(name.type());
    }

    private Count count(NameType type, Count more) {
        Set<NameType> kind =
                kinds.stream().filter(types -> types.contains(type)).findFirst().orElse(Set.of(type));
        NameType general =
                kind.contains(NameType.MISC) ? NameType.MISC : kind.iterator().next();
        counts.merge(general.name().toLowerCase(Locale.ROOT), more, Count::plus);
        return more;
    }
}
