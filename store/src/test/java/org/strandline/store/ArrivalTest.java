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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that share a key with more others than are looked at, in several orders. */
class ArrivalTest {

    private static final int MORE_THAN_SHARE_A_KEY = 150;
    private static final int PAGES_OF_STORY = 10;

    @TempDir
    private Path folder;

    @Test
    void whatEveryPageOfASiteHasInCommonHidesNoStoryWhateverTheOrder() {
        List<NewsPage> pages = new ArrayList<>();
        Random random = new Random(8);
        String furniture = NewsPage.sentence(random);
        for (int story = 0; story < MORE_THAN_SHARE_A_KEY / PAGES_OF_STORY; story++) {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                own.add(NewsPage.sentence(random));
            }
            own.add(furniture);
            for (int i = 0; i < PAGES_OF_STORY; i++) {
                String headline = own.get(i % 6).substring(0, 40).strip();
                pages.add(NewsPage.made(pages.size() + 1, headline, LocalDate.of(2025, 3, 1), own));
            }
        }
        assertThat(stories("in order", pages)).hasSize(MORE_THAN_SHARE_A_KEY / PAGES_OF_STORY);
        for (int seed = 1; seed <= 2; seed++) {
            List<NewsPage> shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(stories("shuffled " + seed, shuffled)).isEqualTo(stories("in order", pages));
        }
    }

    @Test
    void aStoryOfMorePagesThanAreComparedIsOneStoryWhateverTheOrder() {
        Random random = new Random(9);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            story.add(NewsPage.sentence(random));
        }
        List<NewsPage> pages = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_SHARE_A_KEY; i++) {
            String headline = story.get(i % 6).substring(0, 40).strip();
            pages.add(NewsPage.made(i + 1, headline, LocalDate.of(2025, 3, 1).plusDays(i / 5), story));
        }
        for (int seed = 1; seed <= 2; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertThat(stories("story " + seed, pages)).hasSize(1);
        }
    }

    /** The pages of each story. */
    private Set<String> stories(String name, List<NewsPage> pages) {
        StoreAddress address = new StoreAddress.InFile(folder.resolve(name + ".db"));
        try (Store store = Store.open(address, InstantSource.fixed(Instant.EPOCH))) {
            pages.forEach(page -> store.keep(page.page(), page.record()));
            return pages.stream()
                    .collect(Collectors.groupingBy(
                            page -> store.storyOf(page.id()).orElseThrow(),
                            Collectors.mapping(NewsPage::id, Collectors.toCollection(TreeSet::new))))
                    .values()
                    .stream()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
