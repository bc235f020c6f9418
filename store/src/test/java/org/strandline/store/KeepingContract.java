package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.strandline.json.GeneratedRecords;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.Rejected;

/** How a store keeps pages as they came, and what brings them, whatever database it is in. */
abstract class KeepingContract extends FindingContract {

    @Test
    void thePageItselfComesBackWithItsEnvelope() {
        GeneratedRecords records = new GeneratedRecords(7);
        for (int i = 0; i < 30; i++) {
            Page drawn = records.next(Page.class);
            Page page = new Page("sha256:" + i, drawn.source(), drawn.form(), "text " + i, drawn.envelope());
            keepAsFront(page);
            assertThat(store.original(page.id()).orElseThrow()).isInstanceOfSatisfying(Stored.AsText.class, stored -> {
                assertThat(stored.page().text()).isEqualTo(page.text());
                assertThat(stored.page().form()).isEqualTo(page.form());
                assertThat(stored.page().envelope().isPresent())
                        .isEqualTo(page.envelope().isPresent());
            });
        }
    }

    @Test
    void bytesComeBackAsTheyCame() {
        byte[] bytes = new byte[1 << 16];
        new Random(8).nextBytes(bytes);
        Original original = new Original(bytes, Optional.of("text/html; charset=koi8-r"));
        Page page = withOriginal(NewsPage.of(1, "Ferry talks resume in Valmere").page(), original);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 4, 4));
        store.keep(page, front(page), day);
        assertThat(store.original(page.id())).contains(new Stored.AsItCame(page.source(), original, day));
        assertThat(store.original("sha256:none")).isEmpty();
    }

    @Test
    void bytesTakeThePlaceOfTheTextThatWasKeptAndTextNeverThatOfBytes() {
        Page text = NewsPage.of(1, "Ferry talks resume in Valmere").page();
        Original original = new Original(text.text().getBytes(StandardCharsets.UTF_16), Optional.empty());
        Page bytes = withOriginal(text, original);
        keepAsFront(text);
        assertThat(store.original(text.id()).orElseThrow()).isInstanceOf(Stored.AsText.class);
        store.found(bytes);
        Stored.AsItCame expected = new Stored.AsItCame(text.source(), original, Optional.empty());
        assertThat(store.original(text.id())).contains(expected);
        store.found(text);
        assertThat(store.original(text.id())).contains(expected);
    }

    @Test
    void aStoreOfBeforeIsBroughtUpToNowWithItsPages() throws SQLException {
        StoreAddress address = absent();
        Page page = NewsPage.of(1, "Ferry talks resume in Valmere").page();
        OldStore.make(address, page);
        try (Store old = Store.open(address, InstantSource.fixed(NOON))) {
            assertThat(old.ids()).containsExactly(page.id());
            assertThat(old.original(page.id())).contains(new Stored.AsText(page, Optional.empty()));
            assertThat(old.holds(page.id(), Optional.empty())).isFalse();
            NewsPage again = NewsPage.of(1, "Ferry talks resume in Valmere");
            assertThat(old.keep(again.page(), again.record())).isEqualTo(Kept.REPLACED);
            assertThat(old.stories()).hasSize(1);
        }
    }

    @Test
    void aFeedIsAsItWasAskedForLast() {
        FollowedFeed first = new FollowedFeed(
                "https://quay.example/feed",
                Optional.of("\"7\""),
                Optional.empty(),
                NOON,
                NOON.plusSeconds(900),
                0,
                Optional.empty());
        FollowedFeed later = new FollowedFeed(
                first.address(),
                Optional.empty(),
                Optional.empty(),
                first.due(),
                first.due().plusSeconds(1800),
                1,
                Optional.of("the server answered 503 instead of a page"));
        Feeds feeds = store.feeds();
        assertThat(feeds.feed(first.address())).isEmpty();
        for (FollowedFeed feed : List.of(first, later)) {
            feeds.keep(feed);
            assertThat(feeds.feed(first.address())).contains(feed);
        }
        feeds.dealtWith(first.address(), List.of("sha256:1", "sha256:2", "sha256:1"));
        feeds.dealtWith(first.address(), List.of("sha256:2", "sha256:3"));
        assertThat(feeds.dealtWith(first.address())).containsExactlyInAnyOrder("sha256:2", "sha256:3");
    }

    private void keepAsFront(Page page) {
        store.keep(page, front(page));
    }

    private static Rejected front(Page page) {
        return new Rejected(page.id(), page.source(), Rejected.Reason.NOT_AN_ARTICLE, "a section front");
    }

    private static Page withOriginal(Page page, Original original) {
        return new Page(page.id(), page.source(), page.form(), page.text(), page.envelope(), Optional.of(original));
    }
}
