package org.strandline.story.match;

import java.time.temporal.ChronoUnit;
import java.util.List;
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
        if (shared.all.product == 0) {
            return 0;
        }
        double all = shared.all.cosine();
        double sum = all + PERSONS * shared.part(shared.persons, all) + PLACES * shared.part(shared.places, all);
        return sum / (1 + PERSONS + PLACES) * nearness(one, other);
    }

    private static double nearness(Sketch one, Sketch other) {
        Optional<PageTime> first = one.origin().appeared();
        Optional<PageTime> second = other.origin().appeared();
        if (first.isEmpty() || second.isEmpty()) {
            return 1;
        }
        long days = Math.abs(
                ChronoUnit.DAYS.between(first.get().date(), second.get().date()));
        return Math.max(LEAST, StrictMath.pow(0.5, Math.max(0, days - DAYS) / HALF_LIFE));
    }

    /** What two pages have of some terms, and what they share of them. */
    private static final class Product {

        private double first;
        private double second;
        private double product;

        double cosine() {
            return product == 0 ? 0 : Math.min(1, product / Math.sqrt(first * second));
        }
    }

    private static final class Shared {

        private final Product all = new Product();
        private final Product persons = new Product();
        private final Product places = new Product();

        void count(List<Term> one, List<Term> other) {
            int i = 0;
            int j = 0;
            while (i < one.size() || j < other.size()) {
                int order = i == one.size() ? 1 : j == other.size() ? -1 : order(one.get(i), other.get(j));
                if (order <= 0) {
                    add(one.get(i), true);
                }
                if (order >= 0) {
                    add(other.get(j), false);
                }
                if (order == 0) {
                    addShared(one.get(i), other.get(j));
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }

        private static int order(Term one, Term other) {
            return one.key().compareTo(other.key());
        }

        /** The cosine of the names of one kind, as far as both pages have enough of them to be compared by. */
        double part(Product part, double otherwise) {
            double share = Math.sqrt(part.first / all.first * (part.second / all.second));
            double trust = Math.min(1, share / FULL_SHARE);
            return trust * part.cosine() + (1 - trust) * otherwise;
        }

        private void add(Term term, boolean first) {
            add(all, term, first);
            of(term.kind()).ifPresent(part -> add(part, term, first));
        }

        private static void add(Product product, Term term, boolean first) {
            double square = term.weight() * term.weight();
            product.first += first ? square : 0;
            product.second += first ? 0 : square;
        }

        /** A name that one page uses for a person and the other for something else is a person's. */
        private void addShared(Term one, Term other) {
            double product = one.weight() * other.weight();
            all.product += product;
            Term.Kind kind = one.kind().compareTo(other.kind()) > 0 ? one.kind() : other.kind();
            of(kind).ifPresent(part -> part.product += product);
        }

        private Optional<Product> of(Term.Kind kind) {
            return switch (kind) {
                case PERSON -> Optional.of(persons);
                case PLACE -> Optional.of(places);
                case WORD, NUMBER, NAME, ORGANISATION -> Optional.empty();
            };
        }
    }
}
