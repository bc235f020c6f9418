package org.strandline.story.match;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * How alike two pages are in what they tell of: the cosine of their terms, and beside it that of their persons' names and that of their
 * places' alone. Two arrests or two earthquakes share most words; they differ in who and where.
 */
final class Similarity {

    /** What the persons weigh beside all terms (1). On the read half of ECB+, 0.5 to 0.7 do alike. */
    private static final double PERSONS = 0.6;

    /** What the places weigh beside all terms (1). */
    private static final double PLACES = 0.5;

    /** Names that make up such a share of what a page tells count fully; of fewer, all terms speak instead. */
    private static final double FULL_SHARE = 0.1;

    /** So many days apart, pages of one story are nothing unusual. */
    private static final double DAYS = 7;

    /** After so many days more, the same words count half. */
    private static final double HALF_LIFE = 120;

    /** However long after, the same words still count so much: trials and anniversaries belong to what they go back to. */
    private static final double LEAST = 0.7;

    private Similarity() {}

    /** From 0 for pages that share no telling word to 1 for pages that share all, less the further apart they appeared. */
    static double of(Sketch one, Sketch other) {
        Shared shared = new Shared();
        shared.count(one.terms(), other.terms());
        return of(one, Squares.of(one), other, Squares.of(other), shared);
    }

    private static double of(Sketch one, Squares ofOne, Sketch other, Squares ofOther, Shared shared) {
        if (shared.all == 0) {
            return 0;
        }
        double all = cosine(shared.all, ofOne.all, ofOther.all);
        double trustInPersons = trust(ofOne.persons / ofOne.all * (ofOther.persons / ofOther.all));
        double trustInPlaces = trust(ofOne.places / ofOne.all * (ofOther.places / ofOther.all));
        double persons = cosine(shared.persons, ofOne.persons, ofOther.persons);
        double places = cosine(shared.places, ofOne.places, ofOther.places);
        double sum = all
                + PERSONS * (trustInPersons * persons + (1 - trustInPersons) * all)
                + PLACES * (trustInPlaces * places + (1 - trustInPlaces) * all);
        return sum / (1 + PERSONS + PLACES) * nearness(one, other);
    }

    /**
     * How alike each two of some pages are: the same as {@link #of} says of them one by one. Only the terms that two pages share are
     * looked at, and most pairs share few.
     */
    static float[][] table(List<Sketch> pages) {
        record Use(int page, Term term) {}
        Map<String, List<Use>> uses = new HashMap<>();
        List<Squares> squares = new ArrayList<>();
        float[][] table = new float[pages.size()][pages.size()];
        for (int i = 0; i < pages.size(); i++) {
            Shared[] shared = new Shared[i];
            Arrays.setAll(shared, unused -> new Shared());
            for (Term term : pages.get(i).terms()) {
                List<Use> known = uses.computeIfAbsent(term.key(), unused -> new ArrayList<>());
                known.forEach(use -> shared[use.page].add(use.term, term));
                known.add(new Use(i, term));
            }
            squares.add(Squares.of(pages.get(i)));
            table[i][i] = 1;
            for (int j = 0; j < i; j++) {
                table[i][j] = (float) of(pages.get(j), squares.get(j), pages.get(i), squares.get(i), shared[j]);
                table[j][i] = table[i][j];
            }
        }
        return table;
    }

    private static double cosine(double product, double one, double other) {
        return product == 0 ? 0 : Math.min(1, product / Math.sqrt(one * other));
    }

    /** How far two pages have enough names of a kind to be compared by; as far as they have not, all terms speak. */
    private static double trust(double shares) {
        return Math.min(1, Math.sqrt(shares) / FULL_SHARE);
    }

    private static double nearness(Sketch one, Sketch other) {
        Optional<PageTime> first = one.origin().appeared();
        Optional<PageTime> second = other.origin().appeared();
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        long days = Math.abs(
                ChronoUnit.DAYS.between(first.get().date(), second.get().date()));
        return days <= DAYS ? 1 : Math.max(LEAST, StrictMath.pow(0.5, (days - DAYS) / HALF_LIFE));
    }

    /** The sums of the squares of a page's weights: of all its terms, of its persons' names, of its places'. */
    private record Squares(double all, double persons, double places) {

        static Squares of(Sketch page) {
            double all = 0;
            double persons = 0;
            double places = 0;
            for (Term term : page.terms()) {
                double square = term.weight() * term.weight();
                all += square;
                persons += term.kind() == Term.Kind.PERSON ? square : 0;
                places += term.kind() == Term.Kind.PLACE ? square : 0;
            }
            return new Squares(all, persons, places);
        }
    }

    /** The sums of the products of the weights of what two pages share. */
    private static final class Shared {

        private double all;
        private double persons;
        private double places;

        void count(List<Term> one, List<Term> other) {
            int i = 0;
            int j = 0;
            while (i < one.size() && j < other.size()) {
                int order = one.get(i).key().compareTo(other.get(j).key());
                if (order == 0) {
                    add(one.get(i), other.get(j));
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }

        /** A name that one page uses for a person and the other for something else is a person's. */
        void add(Term one, Term other) {
            double product = one.weight() * other.weight();
            all += product;
            Term.Kind kind = one.kind().compareTo(other.kind()) > 0 ? one.kind() : other.kind();
            persons += kind == Term.Kind.PERSON ? product : 0;
            places += kind == Term.Kind.PLACE ? product : 0;
        }
    }
}
