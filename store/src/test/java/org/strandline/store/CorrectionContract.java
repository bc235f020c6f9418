package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.strandline.json.RecordJson;
import org.strandline.json.TestPages;
import org.strandline.record.Entity;
import org.strandline.record.PageRecord;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/** What becomes of what people put right, whatever database it is in. */
abstract class CorrectionContract {

    static final Instant NOON = Instant.parse("2025-04-03T12:00:00Z");

    Store store;

    /** The address of a store that is to be made. */
    abstract StoreAddress absent();

    /** The address of a store that has its tables and nothing in them. */
    abstract StoreAddress empty();

    @BeforeEach
    void open() {
        store = Store.open(empty(), InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void twoNamesAreMadeOneAndStayOneWhenThePageIsReadAgain() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        Change same = new Change.Same(words(page, "Ilo Brandt"), words(page, "Valmere"));
        Correction correction = store.correct("Mara Lindt", same);
        for (String version : List.of("0.1.0", "7")) {
            store.keep(TestPages.page("p"), withVersion(page, version));
            PageRecord corrected = store.page(page.id()).orElseThrow();
            assertThat(corrected.facts().entities()).singleElement().satisfies(entity -> {
                assertThat(entity.name()).isEqualTo("Ilo Brandt");
                assertThat(entity.aliases()).containsExactly("Brandt", "Valmere");
                assertThat(entity.mentions()).hasSize(3);
            });
            assertThat(corrected.facts().events().getFirst().recipients()).containsExactly("e1");
        }
        store.correct("Mara Lindt", new Change.Undo(correction.id()));
        RecordJson json = new RecordJson(RecordJson.Detail.FACTS, Optional.empty());
        assertThat(store.page(page.id()).map(json::line)).contains(json.line(withVersion(page, "7")));
        assertThat(store.standingCorrections()).isEmpty();
        assertThat(store.corrections()).hasSize(2).allSatisfy(each -> {
            assertThat(each.author()).isEqualTo("Mara Lindt");
            assertThat(each.at()).isEqualTo(NOON);
        });
    }

    @Test
    void aNameIsTakenFromAnEntityThatIsNotItsOwn() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        store.correct("Mara Lindt", new Change.NotSame(words(page, "Ilo Brandt"), words(page, "mayor")));
        PageRecord corrected = store.page(page.id()).orElseThrow();
        assertThat(corrected.facts().entities()).extracting(Entity::id).containsExactly("e1", "e1b", "e2");
        assertThat(corrected.facts().statements().getFirst().source().getFirst().entity())
                .contains("e1b");
    }

    @Test
    void whatIsNoStatementIsNoneAndNothingRefersToIt() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        store.correct("Mara Lindt", new Change.NoStatement(words(page, "never far apart")));
        PageRecord corrected = store.page(page.id()).orElseThrow();
        assertThat(corrected.facts().statements()).isEmpty();
        assertThat(new RecordJson(RecordJson.Detail.FACTS, Optional.empty()).line(corrected))
                .doesNotContain("\"s1\"");
    }

    @Test
    void aStatementIsMendedBySayingWhoSaidItAndWhatItReads() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        List<Correction> made = store.correct(
                "Mara Lindt",
                List.of(
                        new Change.SaidBy(words(page, "never far apart"), words(page, "Valmere")),
                        new Change.Reads(words(page, "never far apart"), words(page, "never far"))));
        Statement mended =
                store.page(page.id()).orElseThrow().facts().statements().getFirst();
        assertThat(mended.source()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Valmere");
            assertThat(source.entity()).contains("e2");
        });
        assertThat(mended.parts().getFirst().of(page.article().text())).isEqualTo("never far");
        assertThat(made).extracting(Correction::at).containsOnly(NOON);
        assertThat(store.tampered()).isEmpty();
        store.correct(
                "Mara Lindt",
                made.stream().map(each -> (Change) new Change.Undo(each.id())).toList());
        assertThat(store.page(page.id()).orElseThrow().facts().statements())
                .isEqualTo(page.facts().statements());
    }

    @Test
    void whoeverIsGivenAnotherNameIsNotCalledByTheOldOnes() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        store.correct("Mara Lindt", new Change.Called(words(page, "Ilo Brandt"), "Ilo Brandt the Younger"));
        Entity called = store.page(page.id()).orElseThrow().facts().entities().getFirst();
        assertThat(called.name()).isEqualTo("Ilo Brandt the Younger");
        assertThat(called.aliases()).isEmpty();
        assertThat(store.corrections().getFirst().change()).isInstanceOf(Change.Called.class);
        assertThat(store.tampered()).isEmpty();
    }

    @Test
    void ofSeveralCorrectionsMadeAtOnceAllHoldOrNone() {
        PageRecord page = TestPages.full();
        store.keep(TestPages.page("p"), page);
        List<Change> changes =
                List.of(new Change.NoStatement(words(page, "never far apart")), new Change.Apart("sha256:none"));
        assertThatThrownBy(() -> store.correct("Mara Lindt", changes)).isInstanceOf(StoreException.class);
        assertThat(store.corrections()).isEmpty();
        assertThat(store.page(page.id()).orElseThrow().facts().statements()).isNotEmpty();
    }

    @Test
    void aPageIsMovedIntoTheStoryOfAnotherAndOutAgain() {
        keep(NewsPage.ferry());
        keep(NewsPage.quake());
        String moved = NewsPage.quake().getFirst().id();
        String target = NewsPage.ferry().getFirst().id();
        Correction together = store.correct("Mara Lindt", new Change.Together(moved, target));
        assertThat(store.storyOf(moved)).isEqualTo(store.storyOf(target));
        assertThat(store.stories()).extracting(StorySummary::pages).containsExactlyInAnyOrder(4, 2);
        store.correct("Mara Lindt", new Change.Apart(moved));
        assertThat(store.stories()).extracting(StorySummary::pages).containsExactlyInAnyOrder(3, 2, 1);
        store.correct(
                "Mara Lindt", new Change.Undo(store.corrections().getLast().id()));
        store.correct("Mara Lindt", new Change.Undo(together.id()));
        assertThat(store.stories()).extracting(StorySummary::pages).containsExactlyInAnyOrder(3, 3);
    }

    @Test
    void aCorrectionOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> store.correct("Mara Lindt", new Change.Apart("sha256:none")))
                .isInstanceOf(StoreException.class)
                .hasMessage("there is no page sha256:none");
        assertThatThrownBy(() -> store.correct("Mara Lindt", new Change.Undo("sha256:none")))
                .isInstanceOf(StoreException.class)
                .hasMessage("there is no correction sha256:none");
        assertThat(store.corrections()).isEmpty();
    }

    private static Change.Words words(PageRecord page, String words) {
        int start = page.article().text().indexOf(words);
        return new Change.Words(page.id(), new Span(start, start + words.length()), words);
    }

    void keep(List<NewsPage> pages) {
        pages.forEach(page -> store.keep(page.page(), page.record()));
    }

    static PageRecord withVersion(PageRecord record, String version) {
        return new PageRecord(record.id(), version, record.source(), record.article(), record.facts());
    }
}
