package org.strandline.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;

/** The contract holds on pages written at random. A seed that failed is a test of its own: it stays the same page. */
final class ReadingPropertiesTest {

    private static final long PAGES = 300;
    private static final double MOST_SILENT = 0.1;

    /** Or the contract would be kept by saying nothing. */
    @Test
    void mostWebPagesAreRead() {
        long read = LongStream.range(0, PAGES)
                .filter(seed -> Pages.read(Pages.html(RandomHtml.page(seed))) instanceof PageRecord)
                .count();

        assertThat(read).isGreaterThan(PAGES / 2);
    }

    @Test
    void webPagesKeepTheContract() {
        assertThat(broken(seed -> Pages.html(RandomHtml.page(seed)))).isEmpty();
    }

    @Test
    void blocksOfTidyPagesAreWhereTheySay() {
        assertThat(LongStream.range(0, PAGES).boxed().flatMap(seed -> silent(Pages.html(RandomHtml.tidyPage(seed)))
                        .map(one -> "seed " + seed + ": " + one)))
                .isEmpty();
    }

    /** Where mark-up is broken the parser moves words, and what it moved is not always found again. */
    @Test
    void mostBlocksOfBrokenPagesAreWhereTheySay() {
        long silent = LongStream.range(0, PAGES)
                .mapToObj(seed -> Pages.html(RandomHtml.page(seed)))
                .flatMap(ReadingPropertiesTest::silent)
                .count();
        long blocks = LongStream.range(0, PAGES)
                .mapToObj(seed -> Pages.read(Pages.html(RandomHtml.page(seed))))
                .mapToLong(reading -> reading instanceof PageRecord read
                        ? read.article().blocks().size()
                        : 0)
                .sum();

        assertThat((double) silent / blocks).isLessThan(MOST_SILENT);
    }

    @Test
    void scrapesKeepTheContract() {
        assertThat(broken(seed -> Pages.plain(RandomScrape.text(seed)))).isEmpty();
    }

    @Test
    void damagedWebPagesKeepTheContract() {
        assertThat(broken(seed -> Pages.html(Mutation.of(RandomHtml.page(seed % 20), seed))))
                .isEmpty();
    }

    @Test
    void damagedScrapesKeepTheContract() {
        assertThat(broken(seed -> Pages.plain(Mutation.of(RandomScrape.text(seed % 20), seed))))
                .isEmpty();
    }

    /** A page says the same alone, after others, twice, and among four threads. */
    @Test
    void noReadingChangesAnother() throws InterruptedException, ExecutionException {
        List<Page> pages = LongStream.range(0, PAGES / 8)
                .boxed()
                .flatMap(seed -> Stream.of(Pages.html(RandomHtml.page(seed)), Pages.plain(RandomScrape.text(seed))))
                .toList();
        List<Reading> alone = pages.stream().map(Pages::read).toList();
        PageReader shared = Pages.reader();
        List<Reading> inTurn = pages.stream().map(shared::read).toList();
        List<Reading> again =
                pages.reversed().stream().map(shared::read).toList().reversed();

        assertThat(inTurn).isEqualTo(alone);
        assertThat(again).isEqualTo(alone);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Reading>>> four = LongStream.range(0, 4)
                    .<Callable<List<Reading>>>mapToObj(
                            thread -> () -> pages.stream().map(shared::read).toList())
                    .toList();
            for (Future<List<Reading>> result : threads.invokeAll(four)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    private static Stream<String> silent(Page page) {
        return Pages.read(page) instanceof PageRecord read
                ? ReadingContract.silentSources(page, read.article()).stream()
                : Stream.empty();
    }

    /** What breaks the contract, each with the seed of its page. */
    private static List<String> broken(LongFunction<Page> pages) {
        return LongStream.range(0, PAGES)
                .boxed()
                .flatMap(seed -> {
                    Page page = pages.apply(seed);
                    return ReadingContract.broken(page, Pages.read(page)).stream()
                            .map(one -> "seed " + seed + ": " + one);
                })
                .toList();
    }
}
