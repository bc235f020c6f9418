package org.strandline.story.match;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys under which a page is found again by pages that may be its copies, its versions or of its story. */
public final class Keys {

    /** No page has more keys. */
    public static final int MOST = 52;

    /** So many runs of words are keys: of a copy that was cut to a quarter, one is shared nearly always. */
    private static final int SHINGLES = 16;

    /** The pairs of so many most telling terms are keys: a single name is shared by too many pages. */
    private static final int PAIRED_TERMS = 8;

    /** So many most telling terms are keys alone: a page of few words may have only its one name in common with others. */
    private static final int SINGLE_TERMS = 5;

    private Keys() {}

    static Set<Long> of(Sketch sketch) {
        Set<Long> keys = new LinkedHashSet<>();
        sketch.origin().url().ifPresent(url -> keys.add(Hash.of("url " + url)));
        for (int i = 0; i < Math.min(SHINGLES, sketch.shingles().size()); i++) {
            keys.add(Hash.of("run " + sketch.shingles().hash(i)));
        }
        List<Term> ranked = sketch.terms().stream()
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::key))
                .limit(PAIRED_TERMS)
                .toList();
        ranked.stream().limit(SINGLE_TERMS).forEach(term -> keys.add(Hash.of("term " + term.key())));
        List<Term> telling =
                ranked.stream().sorted(Comparator.comparing(Term::key)).toList();
        for (int i = 0; i < telling.size(); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                keys.add(Hash.of(
                        "pair " + telling.get(i).key() + ' ' + telling.get(j).key()));
            }
        }
        return keys;
    }
}
