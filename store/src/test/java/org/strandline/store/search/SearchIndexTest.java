package org.strandline.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.record.PageRecord;

class SearchIndexTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 30);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);

    /** Knows three things that passages may be about, and their words. */
    private static final Meaning THREE_TOPICS = Meaning.of("three-topics", SearchIndexTest::vector);

    @TempDir
    private Path folder;

    private final Log log = new Log("store");

    @BeforeEach
    void keepThreePages() {
        log.keep(InventedPages.page("denial", MARCH, "Army denies shelling", InventedPages.DENIAL));
        log.keep(InventedPages.page("bridge", APRIL, "At the bridge", InventedPages.CAPTIVES));
        log.keep(InventedPages.page("flour", APRIL, "Flour runs short", InventedPages.BREAD));
    }

    @Test
    void aPassageIsFoundByItsWordsWhateverTheirForm() throws IOException {
        assertThat(search("household loaves bakery").getFirst().text()).isEqualTo(InventedPages.BREAD);
    }

    @Test
    void aPassageIsFoundByWhatItMeans() throws IOException {
        assertThat(search("prisoner exchange")).extracting(Passage::text).containsExactly(InventedPages.CAPTIVES);
    }

    @Test
    void aFactIsFoundByTheMeaningOfTheTextAroundIt() throws IOException {
        assertThat(search("artillery kind:statement"))
                .extracting(Passage::text)
                .containsExactly("None of our guns fired that morning");
    }

    @Test
    void aPassageSaysWhereItStands() throws IOException {
        Passage passage = search("loaf").getFirst();

        assertThat(passage.page().id()).isEqualTo("flour");
        assertThat(passage.page().headline()).contains("Flour runs short");
        assertThat(passage.page().published()).contains("2025-04-30");
        assertThat(passage.span().of(log.page("flour").article().text())).isEqualTo(passage.text());
    }

    @Test
    void whoSaidItMayBeANameAShortFormOrAnOffice() throws IOException {
        for (String who : List.of("\"jarek linde\"", "Linde", "\"spokesman of the army\"", "\"Linde, Jarek\"")) {
            assertThat(search("who:" + who)).extracting(Passage::kind).containsExactly(Kind.STATEMENT);
        }
        assertThat(search("who:Dravec")).isEmpty();
    }

    @Test
    void filtersKeepOutWhatIsNotSo() throws IOException {
        assertThat(search("said:2025-03-30")).hasSize(1);
        assertThat(search("said:2025-04")).isEmpty();
        assertThat(search("place:Orrin")).extracting(Passage::text).containsExactly(InventedPages.CAPTIVES);
        assertThat(search("to:2025-03 kind:headline"))
                .extracting(Passage::text)
                .containsExactly("Army denies shelling");
        assertThat(search("from:2025-04-30 to:2025-04-30 kind:headline")).hasSize(2);
        assertThat(search("bridge -captives")).extracting(Passage::text).containsExactly("At the bridge");
        assertThat(search("\"the bridge on Wednesday\"")).hasSize(1);
        assertThat(search("\"bridge the on Wednesday\"")).isEmpty();
    }

    @Test
    void theSameWordsOnTwoPagesAreOnePassage() throws IOException {
        log.keep(InventedPages.page("copy", APRIL, "Bread", InventedPages.BREAD));

        List<Passage> found = search("bakeries household");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().alsoOn()).hasSize(1);
    }

    @Test
    void manySmallUpdatesLeaveAnIndexOfFewPieces() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, THREE_TOPICS)) {
            for (int i = 0; i < 60; i++) {
                log.keep(InventedPages.page("page" + i, APRIL, "Bread " + i, InventedPages.BREAD));
                index.follow(log);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".si"))).hasSizeLessThan(20);
        }
    }

    @Test
    void aPageThatChangedIsFoundByItsNewWordsOnly() throws IOException {
        assertThat(search("loaf")).hasSize(1);

        log.keep(InventedPages.page("flour", APRIL, "Flour runs short", "Rationing has ended."));

        assertThat(search("loaf")).isEmpty();
        assertThat(search("rationing ended")).hasSize(1);
        log.drop("flour");
        assertThat(search("rationing ended")).isEmpty();
    }

    @Test
    void anIndexThatIsThereIsFollowedAndNotMadeAnew() throws IOException {
        try (SearchIndex index = open(THREE_TOPICS)) {
            assertThat(index.follow(log)).isEqualTo(Followed.MADE_ANEW);
            assertThat(index.follow(log)).isEqualTo(Followed.CURRENT);
        }
        log.keep(InventedPages.page("late", APRIL, "Late", "A late page about a harbour."));
        try (SearchIndex index = open(THREE_TOPICS)) {
            assertThat(index.follow(log)).isEqualTo(Followed.UPDATED);
            assertThat(found(index, "harbour")).hasSize(1);
        }
    }

    @Test
    void anIndexOfAnotherStoreOrModelOrOfLaterChangesIsMadeAnew() throws IOException {
        search("loaf");
        try (SearchIndex index = open(Meaning.NONE)) {
            assertThat(index.follow(log)).isEqualTo(Followed.MADE_ANEW);
            assertThat(index.follow(new Log("another"))).isEqualTo(Followed.MADE_ANEW);
            assertThat(found(index, "loaf")).isEmpty();
            assertThat(index.follow(log)).isEqualTo(Followed.MADE_ANEW);
            Log shorter = new Log("store");
            shorter.keep(InventedPages.page("bridge", APRIL, "At the bridge", InventedPages.CAPTIVES));
            assertThat(index.follow(shorter)).isEqualTo(Followed.MADE_ANEW);
            assertThat(found(index, "bridge")).isNotEmpty();
        }
    }

    @Test
    void withoutAnIndexNothingIsFoundAndNothingFails() throws IOException {
        try (SearchIndex index = open(THREE_TOPICS)) {
            assertThat(found(index, "loaf")).isEmpty();
        }
    }

    @Test
    void anIndexThatIsDeletedIsMadeAnew() throws IOException {
        List<Passage> before = search("bridge");
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(search("bridge")).isEqualTo(before);
    }

    @Test
    void aFileThatIsCutShortOrMissingCostsNothingButTheTimeToMakeItAgain() throws IOException {
        List<Passage> before = search("bridge");
        Random random = new Random(6);
        for (int i = 0; i < 40; i++) {
            List<Path> files = files();
            Path broken = files.get(random.nextInt(files.size()));
            if (random.nextInt(4) == 0) {
                Files.delete(broken);
            } else {
                cut(broken, random);
            }
            assertThat(search("bridge")).as("after %s was broken", broken).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoneOfTheIndexStaysInTheFolder() throws IOException {
        search("loaf");
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.writeString(file, "broken");
            }
        }

        assertThat(search("loaf")).hasSize(1);
        assertThat(note).hasContent("mine");
    }

    @Test
    void whileAnotherProcessFollowsASearchFindsWhatIsThere() throws IOException {
        search("loaf");
        log.keep(InventedPages.page("late", APRIL, "Late", "A late page about a harbour."));
        try (SearchIndex index = open(THREE_TOPICS);
                Stream<String> held = holdingTheLock()) {
            assertThat(index.follow(log)).isEqualTo(Followed.BUSY);
            assertThat(found(index, "loaf")).hasSize(1);
            assertThat(held).isNotNull();
        }
    }

    private Stream<String> holdingTheLock() throws IOException {
        org.apache.lucene.store.Directory directory = org.apache.lucene.store.FSDirectory.open(folder);
        org.apache.lucene.store.Lock lock = directory.obtainLock("write.lock");
        return Stream.of("held").onClose(() -> {
            try {
                lock.close();
                directory.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private List<Passage> search(String text) throws IOException {
        try (SearchIndex index = open(THREE_TOPICS)) {
            index.follow(log);
            return found(index, text);
        }
    }

    private static List<Passage> found(SearchIndex index, String text) throws IOException {
        return index.search((Query) QueryReader.read(text), 10);
    }

    private SearchIndex open(Meaning meaning) throws IOException {
        return SearchIndex.open(folder, meaning);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static void cut(Path file, Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(random.nextInt((int) bytes.length()));
        }
    }

    private static float[] vector(String passage) {
        List<List<String>> topics = List.of(
                List.of("captives", "prisoner"),
                List.of("loaf", "bread", "flour"),
                List.of("guns", "artillery", "shelling"));
        float[] vector = new float[100];
        for (int i = 0; i < topics.size(); i++) {
            vector[i] = topics.get(i).stream().anyMatch(passage::contains) ? 1 : 0;
        }
        if (IntStream.range(0, topics.size()).allMatch(i -> vector[i] == 0)) {
            vector[topics.size() + Math.floorMod(passage.hashCode(), 97)] = 1;
        }
        return vector;
    }

    /** The log of a store in memory. */
    private static final class Log implements PageLog {

        private final String name;
        private final List<Change> changes = new ArrayList<>();
        private long last;

        Log(String name) {
            this.name = name;
        }

        void keep(PageRecord page) {
            change(page.id(), Optional.of(page));
        }

        void drop(String page) {
            change(page, Optional.empty());
        }

        private void change(String page, Optional<PageRecord> record) {
            changes.removeIf(change -> change.page().equals(page));
            changes.add(new Change(++last, page, record));
        }

        PageRecord page(String id) {
            return changes.stream()
                    .filter(change -> change.page().equals(id))
                    .findFirst()
                    .flatMap(Change::record)
                    .orElseThrow();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long last() {
            return last;
        }

        @Override
        public List<Change> after(long sequence, int most) {
            return changes.stream()
                    .filter(change -> change.sequence() > sequence)
                    .limit(most)
                    .toList();
        }
    }
}
