package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.record.PageRecord;
import org.strandline.record.Rejected;

/** What is settled bit by bit is what settling everything at once says. */
class SettlingTest {

    private static final int STORIES = 8;

    @TempDir
    private Path folder;

    private int stores;

    @Test
    void pagesThatComeInAnyOrderAndAreSettledNowAndThenAreDividedAsAllAtOnce() {
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            List<NewsPage> pages = pages(random);
            List<Object> atOnce = settled(pages, random, 0);
            assertThat(atOnce).hasSizeGreaterThan(pages.size() + STORIES / 2);
            Collections.shuffle(pages, random);
            assertThat(settled(pages, random, 1)).isEqualTo(atOnce);
            Collections.shuffle(pages, random);
            assertThat(settled(pages, random, 9)).isEqualTo(atOnce);
        }
    }

    @Test
    void aStoryWhosePageIsNoArticleAnyMoreHasOnePageLess() {
        try (Store store = opened()) {
            List<NewsPage> ferry = NewsPage.ferry();
            ferry.forEach(page -> store.keep(page.page(), read(page.record(), "0.0.9")));
            assertThat(store.stories()).singleElement().returns(3, StorySummary::pages);
            for (int left = 2; left >= 0; left--) {
                NewsPage last = ferry.get(left);
                store.keep(last.page(), rejected(last));
                assertThat(store.stories().stream().map(StorySummary::pages))
                        .isEqualTo(left == 0 ? List.of() : List.of(left));
            }
        }
    }

    /** All that a store says of its stories, when some pages came as something else first. */
    private List<Object> settled(List<NewsPage> pages, Random random, int most) {
        try (Store store = opened()) {
            for (NewsPage page : pages) {
                if (most > 0 && random.nextInt(4) == 0) {
                    store.keep(page.page(), other(page, random.nextBoolean() ? pages.getFirst() : pages.getLast()));
                    store.settle();
                }
                store.keep(page.page(), read(page.record(), "0.2.0"));
                if (most > 0 && random.nextInt(most) == 0) {
                    store.settle();
                }
            }
            List<Object> said = new ArrayList<>(store.stories());
            said.addAll(store.members());
            return said;
        }
    }

    private Store opened() {
        stores++;
        StoreAddress address = new StoreAddress.InFile(folder.resolve("settled-" + stores + ".db"));
        return Store.open(address, InstantSource.fixed(Instant.EPOCH));
    }

    /** An older reader took the page for what another one says. */
    private static PageRecord other(NewsPage page, NewsPage instead) {
        PageRecord read = instead.record();
        return new PageRecord(page.id(), read.version(), page.record().source(), read.article(), read.facts());
    }

    private static PageRecord read(PageRecord page, String version) {
        return new PageRecord(page.id(), version, page.source(), page.article(), page.facts());
    }

    private static Rejected rejected(NewsPage page) {
        return new Rejected(page.id(), page.record().source(), Rejected.Reason.NOT_AN_ARTICLE, "a section front");
    }

    /** Stories that go on for a while, each page with some of the sentences of the page before: copies, and looser links. */
    private static List<NewsPage> pages(Random random) {
        List<NewsPage> pages = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            List<String> said = new ArrayList<>();
            int length = 1 + random.nextInt(10);
            for (int i = 0; i < length; i++) {
                while (said.size() < 6) {
                    said.add(NewsPage.sentence(random));
                }
                pages.add(NewsPage.made(
                        pages.size() + 1,
                        said.getFirst().substring(0, 40).strip(),
                        LocalDate.of(2025, 3, 1).plusDays(3 * story + i),
                        said));
                said.subList(0, random.nextInt(4)).clear();
            }
        }
        return pages;
    }
}
