package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.record.PageRecord;
import org.strandline.store.search.Followed;
import org.strandline.store.search.Meaning;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;
import org.strandline.store.search.QueryReader;

/** How passages of a store's pages are found, whatever database it is in. */
abstract class FindingContract extends CorrectionContract {

    @Test
    void passagesAreFoundAsSoonAsTheirPagesAreKept(@TempDir Path folder) throws IOException {
        try (PassageSearch search = search(folder)) {
            assertThat(found(search, "school in Tolm")).isEmpty();
            NewsPage.ferry().forEach(page -> store.keep(page.page(), page.record()));
            assertThat(found(search, "school in Tolm")).isEmpty();
            NewsPage.quake().forEach(page -> store.keep(page.page(), page.record()));
            assertThat(found(search, "\"school in Tolm\"")).first().satisfies(passage -> assertThat(passage.text())
                    .contains("school in Tolm"));
        }
    }

    @Test
    void aPageThatIsReadAgainIsFoundByWhatItSaysNow(@TempDir Path folder) throws IOException {
        NewsPage ferry = NewsPage.ferry().getFirst();
        NewsPage quake = NewsPage.quake().getFirst();
        try (PassageSearch search = search(folder)) {
            store.keep(ferry.page(), ferry.record());
            assertThat(found(search, "captains")).isNotEmpty();
            store.keep(
                    ferry.page(),
                    new PageRecord(
                            ferry.id(),
                            "7",
                            ferry.record().source(),
                            quake.record().article(),
                            ferry.record().facts()));
            assertThat(found(search, "captains")).isEmpty();
            assertThat(found(search, "earthquake")).isNotEmpty();
        }
    }

    @Test
    void anIndexFollowsNoOtherStore(@TempDir Path folder) throws IOException {
        NewsPage.ferry().forEach(page -> store.keep(page.page(), page.record()));
        try (PassageSearch search = search(folder)) {
            assertThat(search.catchUp()).isEqualTo(Followed.MADE_ANEW);
            assertThat(search.catchUp()).isEqualTo(Followed.CURRENT);
        }
        close();
        open();
        NewsPage.quake().forEach(page -> store.keep(page.page(), page.record()));
        try (PassageSearch search = search(folder)) {
            assertThat(search.catchUp()).isEqualTo(Followed.MADE_ANEW);
            assertThat(found(search, "captains")).isEmpty();
        }
    }

    private PassageSearch search(Path folder) throws IOException {
        return PassageSearch.open(store, new StoreAddress.InFile(folder.resolve("story.db")), Meaning.NONE);
    }

    private static List<Passage> found(PassageSearch search, String query) throws IOException {
        return search.search((Query) QueryReader.read(query), 10);
    }
}
