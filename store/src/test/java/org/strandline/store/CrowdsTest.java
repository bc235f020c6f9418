package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many pages that hang together, each with the next: more than are looked at together. */
class CrowdsTest {

    private static final int PAGES = 60;
    private static final int FEW = 10;

    @TempDir
    private Path folder;

    @Test
    void pagesThatHangTogetherInACrowdAreDividedAlikeWheneverTheyCome() {
        List<NewsPage> pages = chain();
        Map<String, List<String>> inOrder = stories("order", pages, PAGES);
        assertThat(inOrder).hasSizeBetween(4, PAGES / 2);
        for (int seed = 1; seed <= 3; seed++) {
            List<NewsPage> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(stories("one by one " + seed, shuffled, 1)).isEqualTo(inOrder);
            assertThat(stories("some by some " + seed, shuffled, 7)).isEqualTo(inOrder);
        }
    }

    @Test
    void aCrowdIsDividedWherePagesOfSmallerOnesWouldNotBe() {
        assertThat(stories("few", chain().subList(0, FEW / 2), 1)).hasSizeLessThan(FEW / 2);
    }

    /** The pages of each story in a store that gets {@code pages} and settles them after so many. */
    private Map<String, List<String>> stories(String name, List<NewsPage> pages, int settled) {
        StoreAddress address = new StoreAddress.InFile(folder.resolve(name + ".db"));
        Map<String, List<String>> stories = new TreeMap<>();
        try (Store store = Store.open(address, InstantSource.fixed(Instant.EPOCH))) {
            for (int i = 0; i < pages.size(); i++) {
                store.keep(pages.get(i).page(), pages.get(i).record());
                if ((i + 1) % settled == 0) {
                    store.settle(FEW);
                }
            }
            store.settle(FEW);
            for (NewsPage page : pages) {
                stories.computeIfAbsent(store.storyOf(page.id()).orElseThrow(), unused -> new ArrayList<>())
                        .add(page.id());
            }
        }
        stories.replaceAll((story, members) -> List.copyOf(new TreeSet<>(members)));
        return stories;
    }

    /** Each page shares some of its sentences with the next pages: more with some than with others. */
    private static List<NewsPage> chain() {
        List<NewsPage> pages = new ArrayList<>();
        Random random = new Random(5);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            while (story.size() < 6) {
                story.add(NewsPage.sentence(random));
            }
            pages.add(NewsPage.made(
                    i + 1,
                    story.getFirst().substring(0, 40).strip(),
                    LocalDate.of(2025, 3, 1).plusDays(i),
                    story));
            int changed = 1 + random.nextInt(3);
            story.subList(0, changed).clear();
        }
        return pages;
    }
}
