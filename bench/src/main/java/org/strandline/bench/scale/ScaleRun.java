package org.strandline.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.strandline.record.PageRecord;
import org.strandline.store.PassageSearch;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

/**
 * Keeps ever more pages in a store and says what a page costs: {@code scale [PAGES [ADDRESS]] [unindexed]}. The pages are real ones told with other
 * words, read once beforehand; the sentence model's time is not in it.
 */
public final class ScaleRun {

    private static final int PAGES = 10_000;

    /** Stories are settled and the index is brought up to date after so many pages, as {@code watch} does now and then. */
    private static final int BATCH = 250;

    private static final int SEARCHES = 200;
    private static final int SEARCHES_OF_BATCH = 20;
    private static final String UNINDEXED = "unindexed";
    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = KILOBYTE * KILOBYTE;
    private static final String HEADS =
            "  pages |   keep settle  index | store index |  largest stories members   new  story | search  90% | heap";
    private static final String UNITS =
            "        |       ms a page      |  KB a page  |    pages                          ms  |       ms     |  "
                    + " MB";

    private final PrintStream out;
    private final PageMaker maker;
    private final List<Planned> plan;
    private final Path folder;
    private final StoreAddress address;
    private final Cost keep = new Cost();
    private final Cost settle = new Cost();
    private final Cost index = new Cost();
    private final List<PageRecord> searched = new ArrayList<>();
    private final Random random = new Random(1);
    private Instant now = Instant.parse("2025-07-01T00:00:00Z");
    private int measured;

    private ScaleRun(Models models, int pages, Path folder, Optional<StoreAddress> address, PrintStream out) {
        this.out = out;
        this.maker = new PageMaker(models);
        this.plan = Plan.of(models, pages);
        this.folder = folder;
        this.address = address.orElse(new StoreAddress.InFile(folder.resolve("scale.db")));
    }

    /**
     * Prints a table to {@code out}.
     *
     * @param words how many pages, where the store is to be if not in a file of its own, and whether nothing is to be searched
     */
    public static boolean run(Path repository, Path shared, List<String> words, PrintStream out) throws IOException {
        int pages = words.isEmpty() ? PAGES : Integer.parseInt(words.getFirst());
        boolean indexed = !words.contains(UNINDEXED);
        Optional<StoreAddress> address = words.stream()
                .skip(1)
                .filter(word -> !word.equals(UNINDEXED))
                .findFirst()
                .map(StoreAddress::of);
        Path targets = Files.createDirectories(repository.resolve("bench").resolve("target"));
        Path folder = Files.createTempDirectory(targets, "scale");
        try {
            ScaleRun run = new ScaleRun(Models.read(repository, shared), pages, folder, address, out);
            run.run(indexed);
        } finally {
            delete(folder);
        }
        return true;
    }

    private void run(boolean indexed) throws IOException {
        out.println(HEADS);
        out.println(UNITS);
        InstantSource clock = () -> now;
        try (Store store = Store.open(address, clock);
                PassageSearch search = PassageSearch.open(
                        store, new StoreAddress.InFile(folder.resolve("scale.db")), StandIn.meaning())) {
            int next = 500;
            for (int from = 0; from < plan.size(); from += BATCH) {
                int to = Math.min(from + BATCH, plan.size());
                add(store, from, to);
                if (indexed) {
                    index.of(search::catchUp);
                }
                if (to >= next || to == plan.size()) {
                    report(store, indexed ? new Searches(searched).run(search) : List.of(Double.NaN), to);
                    next = following(next);
                }
            }
        }
    }

    /** 500, 1,000, 2,000, 5,000, 10,000 and so on. */
    private static int following(int size) {
        return Integer.toString(size).startsWith("2") ? size / 2 * 5 : size * 2;
    }

    private void add(Store store, int from, int to) throws IOException {
        List<MadePage> made = plan.subList(from, to).stream().map(maker::page).toList();
        Collections.shuffle(searched, random);
        made.stream().limit(SEARCHES_OF_BATCH).map(MadePage::record).forEach(searched::addFirst);
        searched.subList(Math.min(SEARCHES, searched.size()), searched.size()).clear();
        keep.of(() -> {
            for (MadePage page : made) {
                now = now.plusMillis(10);
                store.keep(page.page(), page.record());
            }
            return made;
        });
        settle.of(() -> {
            store.settle();
            return store;
        });
        measured += made.size();
    }

    private void report(Store store, List<Double> searches, int size) throws IOException {
        double kept = keep.perPage(measured);
        double settled = settle.perPage(measured);
        double indexed = index.perPage(measured);
        measured = 0;
        double storeBytes = bytes(path -> !path.toString().contains(".index")) / KILOBYTE / size;
        double indexBytes = bytes(path -> path.toString().contains(".index")) / KILOBYTE / size;
        String largest = store.stories().stream()
                .max((a, b) -> Integer.compare(a.pages(), b.pages()))
                .orElseThrow()
                .id();
        int most = store.storyPages(largest).orElseThrow().pages().size();
        Instant moment = now.minusSeconds(1);
        double stories = Cost.once(store::stories);
        double members = Cost.once(store::members);
        double newest = Cost.once(() -> store.newSince(moment));
        double story = Cost.once(() -> store.storyPages(largest));
        out.printf(
                Locale.ROOT,
                "%7d | %6.1f %6.1f %6.1f | %5.0f %5.0f | %8d %7.0f %7.0f %5.1f %6.0f | %6.1f %5.1f | %4.0f%n",
                size,
                kept,
                settled,
                indexed,
                storeBytes,
                indexBytes,
                most,
                stories,
                members,
                newest,
                story,
                searches.get(searches.size() / 2),
                searches.get(searches.size() * 9 / 10),
                heap() / MEGABYTE);
    }

    /** What is in use after everything has been collected that is not. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long bytes(Predicate<Path> which) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
