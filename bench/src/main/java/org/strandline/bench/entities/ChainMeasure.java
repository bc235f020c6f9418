package org.strandline.bench.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.english.KeptSentences;
import org.strandline.record.Entity;
import org.strandline.story.Identity;

/**
 * Scores who is who, within a page and across pages.
 *
 * <p>Within a page ({@code conll}): the CoNLL average over the gold's mentions and chains, those of one mention included. A mention is
 * known by its head, see {@link ReadPage}; a gold mention that the finder does not have is missing from its chain. What the finder has
 * and the gold has not does not count: MEANTIME marks the first sentences of a page, and further down only what takes part in an
 * event, and GUM much that is neither somebody nor a body. {@code conll.strict} counts it, too, over chains of two mentions and more,
 * as CoNLL 2012 did.
 *
 * <p>Across pages ({@code pairs}): the F1 of pairs of gold chains of different pages that are one instance. A gold chain is the
 * entity that has most of its mentions, if it has most of that entity's, too; two are said to be one where {@link Identity} says so of their entities.
 */
public final class ChainMeasure implements Measure {

    private final String name;
    private final String folder;
    private final Pages pages;

    /** Reads the pages of a set from its folder. */
    @FunctionalInterface
    interface Pages {

        List<GoldPage> read(Path folder) throws IOException;
    }

    private ChainMeasure(String name, String folder, Pages pages) {
        this.name = name;
        this.folder = folder;
        this.pages = pages;
    }

    /** Wikinews: names, descriptions and pronouns, within pages and across. */
    public static ChainMeasure meantime() {
        return new ChainMeasure("entities/meantime", "data/record/meantime", MeantimePages::read);
    }

    /** The dev part of GUM: people, bodies and places in twelve genres, within pages. */
    public static ChainMeasure gum() {
        return new ChainMeasure("entities/gum", "data/syntax/gum", GumPages::read);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> data() {
        return List.of(folder);
    }

    @Override
    public Scores run(Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            List<ReadPage> read = new ArrayList<>();
            for (GoldPage page : pages.read(shared.resolve(folder))) {
                read.add(ReadPage.of(page, sentences));
            }
            return score(read);
        }
    }

    private static Scores score(List<ReadPage> pages) {
        SortedMap<String, Double> metrics = new TreeMap<>();
        List<Scores.Case> cases = new ArrayList<>();
        for (Half half : Half.values()) {
            List<ReadPage> some = pages.stream()
                    .filter(page -> Half.of(page.gold().name()) == half)
                    .toList();
            ChainScore lenient = new ChainScore();
            ChainScore strict = new ChainScore();
            for (ReadPage page : some) {
                ChainScore alone = new ChainScore();
                List<Set<Integer>> gold = List.copyOf(page.goldChains().values());
                List<Set<Integer>> actual = List.copyOf(page.actualChains().values());
                List.of(lenient, alone).forEach(score -> score.add(gold, within(gold, actual)));
                strict.add(ofSeveral(gold), ofSeveral(actual));
                cases.add(new Scores.Case(page.gold().name(), half, alone.conll(), "", ""));
            }
            String suffix = half == Half.TUNED ? ".tuned" : ".unseen";
            metrics.put("conll" + suffix, lenient.conll());
            metrics.put("muc" + suffix, lenient.muc());
            metrics.put("bcubed" + suffix, lenient.bCubed());
            metrics.put("ceaf" + suffix, lenient.ceaf());
            metrics.put("conll.strict" + suffix, strict.conll());
            pairs(some).ifPresent(f1 -> metrics.put("pairs" + suffix, f1));
        }
        return new Scores(metrics, cases);
    }

    private static List<Set<Integer>> ofSeveral(List<Set<Integer>> chains) {
        return chains.stream().filter(chain -> chain.size() > 1).toList();
    }

    private static List<Set<Integer>> within(List<Set<Integer>> gold, List<Set<Integer>> actual) {
        Set<Integer> marked = new TreeSet<>();
        gold.forEach(marked::addAll);
        List<Set<Integer>> within = new ArrayList<>();
        for (Set<Integer> chain : actual) {
            Set<Integer> rest = new TreeSet<>(chain);
            rest.retainAll(marked);
            if (!rest.isEmpty()) {
                within.add(rest);
            }
        }
        return within;
    }

    /** A gold chain with the instance that it is, and the entity that it was found as. */
    private record Found(int page, String instance, Optional<Identity.Member> entity) {}

    private static Optional<Double> pairs(List<ReadPage> pages) {
        List<List<Entity>> entities = pages.stream().map(ReadPage::entities).toList();
        Identity identity = Identity.of(entities);
        List<Found> chains = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = page;
            ReadPage read = pages.get(page);
            Map<String, Set<Integer>> actual = read.actualChains();
            Map<String, Set<Integer>> gold = read.goldChains();
            gold.forEach((chain, heads) -> read.instance(chain).ifPresent(instance -> {
                Optional<Identity.Member> entity = most(heads, actual)
                        .filter(id ->
                                most(actual.getOrDefault(id, Set.of()), gold).equals(Optional.of(chain)))
                        .map(id -> new Identity.Member(number, id));
                chains.add(new Found(number, instance, entity));
            }));
        }
        int expected = 0;
        int said = 0;
        int right = 0;
        for (int i = 0; i < chains.size(); i++) {
            for (int j = i + 1; j < chains.size(); j++) {
                Found one = chains.get(i);
                Found other = chains.get(j);
                if (one.page() != other.page()) {
                    boolean same = one.instance().equals(other.instance());
                    boolean found = one.entity().isPresent()
                            && other.entity().isPresent()
                            && identity.areOne(
                                    one.entity().orElseThrow(), other.entity().orElseThrow());
                    expected += same ? 1 : 0;
                    said += found ? 1 : 0;
                    right += same && found ? 1 : 0;
                }
            }
        }
        return expected == 0 ? Optional.empty() : Optional.of(2.0 * right / (expected + said));
    }

    private static Optional<String> most(Set<Integer> heads, Map<String, Set<Integer>> chains) {
        Map<String, Integer> counts = new HashMap<>();
        chains.forEach((id, chain) ->
                heads.stream().filter(chain::contains).forEach(head -> counts.merge(id, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
