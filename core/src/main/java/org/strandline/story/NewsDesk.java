package org.strandline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strandline.story.News.Change;
import org.strandline.story.News.FactId;
import org.strandline.story.News.Item;
import org.strandline.story.News.Layer;
import org.strandline.story.PageText.Line;
import org.strandline.story.Strand.Telling;

/**
 * Knows what has been read, and says what other pages add to it. A fact in a sentence that has been read is known, whatever the reader
 * made of it there; a later version of a page that has been read is held against that.
 */
final class NewsDesk {

    private final List<PageText> pages;
    private final Origins origins;
    private final List<Strand> strands;
    private final List<Set<Integer>> byPage = new ArrayList<>();
    private final Map<FactId, Integer> byFact = new HashMap<>();
    private final Map<Integer, List<Integer>> versions;
    private final Map<Integer, Telling> latest = new HashMap<>();
    private final Map<Integer, Set<String>> states = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<Integer> read = new HashSet<>();

    /**
     * @param versions of each page by its place, the places of the older versions of it, the newest last
     */
    NewsDesk(List<PageText> pages, List<Strand> strands, Origins origins, Map<Integer, List<Integer>> versions) {
        this.pages = pages;
        this.origins = origins;
        this.versions = versions;
        pages.forEach(unused -> byPage.add(new LinkedHashSet<>()));
        this.strands = List.copyOf(strands);
        for (int strand = 0; strand < strands.size(); strand++) {
            for (Telling telling : strands.get(strand).tellings()) {
                byPage.get(telling.page()).add(strand);
                byFact.put(telling.fact(), strand);
            }
        }
    }

    /** From now on the page at {@code index} is known. */
    void read(int index) {
        read.add(index);
        pages.get(index).lines().forEach(line -> lines.add(line.key()));
        for (int strand : byPage.get(index)) {
            for (Telling telling : on(strands.get(strand), Set.of(index))) {
                latest.put(strand, telling);
                states.computeIfAbsent(strand, unused -> new HashSet<>()).add(telling.state());
            }
        }
    }

    /** What some pages, given by their places, add to those that are known. */
    News news(Set<Integer> unread) {
        Set<Integer> touched = new LinkedHashSet<>();
        Set<Integer> revised = new HashSet<>();
        Map<Integer, Integer> newest = new TreeMap<>();
        for (int index : unread.stream().sorted().toList()) {
            touched.addAll(byPage.get(index));
            Optional<Integer> known = lastRead(index);
            if (known.isPresent()) {
                revised.add(index);
                newest.put(known.get(), index);
            }
        }
        List<Item> items = new ArrayList<>();
        newest.forEach((old, young) -> items.addAll(revision(old, young)));
        Set<FactId> told = told(items);
        for (int strand : touched) {
            List<Telling> tellings = on(strands.get(strand), unread);
            if (!tellings.stream().map(Telling::fact).allMatch(told::contains)) {
                items.add(item(strand, tellings, revised));
            }
        }
        return new News(
                unread.stream().sorted().map(index -> pages.get(index).id()).toList(),
                folded(items).stream().sorted(Weights.ORDER).toList());
    }

    /** A sentence that tells of several events is told once: each does the same to what was known, in the same words. */
    private static List<Item> folded(List<Item> items) {
        Map<List<Object>, Item> byWords = new LinkedHashMap<>();
        for (Item item : items) {
            List<Object> words = List.of(item.layer(), item.change(), item.text(), item.before(), item.evidence());
            byWords.merge(words, item, NewsDesk::together);
        }
        return List.copyOf(byWords.values());
    }

    private static Item together(Item one, Item other) {
        List<FactId> facts = Stream.concat(one.facts().stream(), other.facts().stream())
                .distinct()
                .toList();
        return new Item(
                one.layer(),
                one.change(),
                one.text(),
                one.before(),
                facts,
                one.evidence(),
                one.earlier(),
                Math.max(one.pages(), other.pages()));
    }

    private Optional<Integer> lastRead(int index) {
        return versions.getOrDefault(index, List.of()).stream()
                .filter(read::contains)
                .reduce((one, other) -> other);
    }

    private static List<Telling> on(Strand strand, Set<Integer> pages) {
        int low = 0;
        int high = strand.tellings().size();
        int first = pages.stream().min(Integer::compare).orElse(0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strand.tellings().get(middle).page() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = pages.stream().max(Integer::compare).orElse(0);
        List<Telling> on = new ArrayList<>();
        for (int i = low;
                i < strand.tellings().size() && strand.tellings().get(i).page() <= last;
                i++) {
            if (pages.contains(strand.tellings().get(i).page())) {
                on.add(strand.tellings().get(i));
            }
        }
        return on;
    }

    /** The facts that are news by what a later version of a page changes, and so are not told again. */
    private static Set<FactId> told(List<Item> items) {
        return items.stream()
                .filter(item -> item.change() == Change.NEW || item.change() == Change.CHANGED)
                .flatMap(item -> item.facts().stream())
                .collect(Collectors.toSet());
    }

    private Item item(int number, List<Telling> tellings, Set<Integer> revised) {
        Strand strand = strands.get(number);
        List<Telling> fresh = tellings.stream()
                .filter(telling -> !revised.contains(telling.page()) && !isKnownLine(telling))
                .toList();
        Optional<Telling> before = Optional.ofNullable(latest.get(number));
        Set<String> known = states.getOrDefault(number, Set.of());
        Telling shown = shown(strand.layer(), tellings, fresh, known);
        boolean sameState = known.contains(shown.state());
        boolean read = fresh.isEmpty() || fresh.size() < tellings.size();
        Change change = read || (before.isPresent() && (sameState || strand.layer() == Layer.STATEMENT))
                ? Change.REPEATED
                : before.isPresent() ? Change.CHANGED : Change.NEW;
        Telling told = change == Change.CHANGED ? shown : fresh.isEmpty() ? tellings.getFirst() : fresh.getFirst();
        return new Item(
                strand.layer(),
                change,
                told.text(),
                before.filter(unused -> change == Change.CHANGED).map(Telling::text),
                tellings.stream()
                        .map(Telling::fact)
                        .filter(fact -> !fact.fact().isEmpty())
                        .distinct()
                        .toList(),
                tellings.stream()
                        .flatMap(telling -> telling.evidence().stream())
                        .toList(),
                before.map(Telling::evidence).orElse(List.of()),
                origins.count(
                        tellings.stream().map(telling -> telling.fact().page()).toList()));
    }

    /** The telling that says what is new: the last, but where a page gives a new number and the old one, the new one. */
    private static Telling shown(Layer layer, List<Telling> tellings, List<Telling> fresh, Set<String> known) {
        return fresh.reversed().stream()
                .filter(telling -> layer == Layer.FIGURE && !known.contains(telling.state()))
                .findFirst()
                .orElseGet(() -> fresh.isEmpty() ? tellings.getFirst() : fresh.getLast());
    }

    private boolean isKnownLine(Telling telling) {
        PageText page = pages.get(telling.page());
        return telling.evidence().stream()
                .allMatch(evidence -> page.lineAt(evidence.span().start())
                        .map(Line::key)
                        .filter(lines::contains)
                        .isPresent());
    }

    /** What a page changes against an older version of it; what is new in it, and known from elsewhere, is repeated. */
    private List<Item> revision(int old, int young) {
        List<Item> items = new ArrayList<>();
        for (Item item : Revisions.between(pages.get(old), pages.get(young)).facts()) {
            boolean known = item.change() == Change.NEW
                    && item.facts().stream().anyMatch(fact -> latest.containsKey(byFact.get(fact)));
            if (!known) {
                items.add(item);
            }
        }
        return items;
    }
}
