package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strandline.json.GeneratedRecords;
import org.strandline.json.TestPages;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Rejected;

/** What a store does, whatever database it is in. */
abstract class StoreContract extends KeepingContract {

    @Test
    void aPageIsAddedOnceAndThenUnchanged() {
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        assertThat(store.keep(page.page(), page.record())).isEqualTo(Kept.ADDED);
        assertThat(store.keep(page.page(), page.record())).isEqualTo(Kept.UNCHANGED);
        assertThat(store.size()).isEqualTo(1);
        assertThat(store.holds(page.id(), Optional.empty())).isTrue();
        assertThat(store.holds("sha256:none", Optional.empty())).isFalse();
    }

    @Test
    void whatWasReadComesBackExactly() {
        GeneratedRecords records = new GeneratedRecords(6);
        for (int i = 0; i < 30; i++) {
            PageRecord record = numbered(records.next(PageRecord.class), i);
            store.keep(TestPages.page("p"), record);
            assertThat(store.page(record.id())).contains(record);
        }
    }

    @Test
    void aNewerReaderReplacesAndAnOlderOneDoesNot() {
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        PageRecord first = page.record();
        store.keep(page.page(), first);
        PageRecord older = withVersion(first, "0.0.9");
        PageRecord newer = withVersion(first, "0.10.0");
        assertThat(store.keep(page.page(), older)).isEqualTo(Kept.UNCHANGED);
        assertThat(store.keep(page.page(), newer)).isEqualTo(Kept.REPLACED);
        assertThat(store.page(page.id())).contains(newer);
        assertThat(store.keep(page.page(), first)).isEqualTo(Kept.UNCHANGED);
        assertThat(store.stories()).hasSize(1);
    }

    @Test
    void anotherDayForAPageWithoutADateIsAnotherReading() {
        PageRecord page = TestPages.bare("It rained on Thursday.");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 4, 4));
        assertThat(store.keep(TestPages.page("p"), page)).isEqualTo(Kept.ADDED);
        assertThat(store.keep(TestPages.page("p"), page, day)).isEqualTo(Kept.REPLACED);
        assertThat(store.keep(TestPages.page("p"), page, day)).isEqualTo(Kept.UNCHANGED);
        assertThat(store.holds(page.id(), Optional.empty())).isFalse();
    }

    @Test
    void aRejectedPageIsKeptWithItsReason() {
        Rejected rejected = TestPages.rejected(Rejected.Reason.NOT_AN_ARTICLE);
        assertThat(store.keep(rejected, rejected)).isEqualTo(Kept.ADDED);
        assertThat(store.reading(rejected.id())).contains(rejected);
        assertThat(store.page(rejected.id())).isEmpty();
        assertThat(store.stories()).isEmpty();
        assertThat(store.members()).singleElement().satisfies(member -> {
            assertThat(member.path()).contains("pages/odd.html");
            assertThat(member.story()).isEmpty();
        });
    }

    @Test
    void aPageThatIsFoundInTwoFilesHasTwoPlacesAndOneStory() {
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        store.keep(page.page(), page.record());
        Page again = new Page(
                page.id(),
                TestPages.at("copies/again.html"),
                Page.Form.HTML,
                page.page().text(),
                Optional.empty());
        store.found(again);
        store.found(again);
        assertThat(store.members()).hasSize(2);
        assertThat(store.members().stream().map(Member::story).distinct()).hasSize(1);
    }

    @Test
    void pagesOfOneEventAreOneStoryAndOthersAreNot() {
        keep(NewsPage.ferry());
        keep(NewsPage.quake());
        assertThat(store.stories()).extracting(StorySummary::pages).containsExactlyInAnyOrder(3, 3);
        assertThat(store.storyOf(NewsPage.ferry().getFirst().id()))
                .isEqualTo(store.storyOf(NewsPage.ferry().getLast().id()))
                .isNotEqualTo(store.storyOf(NewsPage.quake().getFirst().id()));
    }

    @Test
    void aPageIsCalledByItsIdTheBeginningOfItOrItsFile() {
        keep(NewsPage.ferry());
        NewsPage page = NewsPage.ferry().get(1);
        assertThat(store.called(page.id())).containsExactly(page.id());
        assertThat(store.called("pages/2.txt")).containsExactly(page.id());
        assertThat(store.called("sha256:")).hasSize(3);
        assertThat(store.called("pages/9.txt")).isEmpty();
    }

    @Test
    void aStoryIsToldFromItsPages() {
        keep(NewsPage.ferry());
        String id = store.stories().getFirst().id();
        assertThat(store.storyPages(id).orElseThrow().pages()).hasSize(3);
        assertThat(store.story(id).orElseThrow().pages())
                .containsExactlyElementsOf(
                        NewsPage.ferry().stream().map(NewsPage::id).toList());
        assertThat(store.story("story:none")).isEmpty();
    }

    @Test
    void theOrderInWhichPagesComeDoesNotMatter() {
        List<NewsPage> pages = new ArrayList<>(NewsPage.ferry());
        pages.addAll(NewsPage.quake());
        keep(pages);
        List<Member> members = store.members();
        List<StorySummary> stories = store.stories();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(pages, new Random(seed));
            try (Store other = Store.open(empty(), InstantSource.fixed(NOON))) {
                for (NewsPage page : pages) {
                    other.keep(page.page(), page.record());
                    other.settle();
                }
                assertThat(other.members()).isEqualTo(members);
                assertThat(other.stories()).isEqualTo(stories);
            }
        }
    }

    @Test
    void whatCameSinceAMomentIsNew() {
        keep(NewsPage.ferry());
        assertThat(store.newSince(NOON)).hasSize(3);
        assertThat(store.newSince(NOON.plusMillis(1))).isEmpty();
    }

    @Test
    void everyKeepingThatChangesSomethingIsARevision() {
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        keep(NewsPage.quake());
        store.keep(page.page(), page.record());
        long last = store.revisionsAfter(0, 100).getLast().number();
        store.keep(page.page(), page.record());
        assertThat(store.revisionsAfter(last, 100)).isEmpty();
        store.keep(page.page(), withVersion(page.record(), "9"));
        assertThat(store.revisionsAfter(last, 100)).singleElement().satisfies(revision -> {
            assertThat(revision.number()).isEqualTo(last + 1);
            assertThat(revision.page()).isEqualTo(page.id());
        });
        assertThat(store.revisionsAfter(0, 2)).hasSize(2);
    }

    private static PageRecord numbered(PageRecord record, int number) {
        PageSource source = TestPages.at("pages/" + number);
        Article article = record.article();
        Article longer = new Article(
                article.headline(),
                article.outlet(),
                article.authors(),
                article.agency(),
                article.place(),
                article.published(),
                article.updated(),
                article.language(),
                article.text() + "\u0000\uD83D words".repeat(2000),
                article.blocks(),
                article.images());
        return new PageRecord("sha256:" + number, "0.1.0", source, longer, record.facts());
    }
}
