package org.strandline.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.store.Change;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

class ArchiveTest {

    private static final String FERRY = """
        The ferry across the Orle will sail again from Monday, the harbour office of Valmere said.
        It had been laid up since the captains walked out in March over a second crossing every day.
        The captains of Valmere will now be paid for the night boat as well, after talks that took six weeks.
        """;
    private static final String QUAKE = """
        An earthquake shook the plateau of Kessa before dawn, and roofs fell in at the market town of Tolm.
        Rescuers dug eleven people out of a school there, and went on to the villages in the hills around it.
        Seismologists had warned of the fault under Tolm for years, and the school had been closed twice.
        """;

    @TempDir
    private Path folder;

    private final PageReader reader = PageReader.ofArticles(new NgramLanguageIdentifier());

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(Store.open(StoreAddress.of(folder.resolve("s.db").toString()), InstantSource.system()));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aStoryIsToldOnceUntilOneOfItsOwnPagesChanges() {
        String ferry = keep("Ferry sails again from Monday", FERRY);
        Told told = storyOf(ferry);
        assertThat(storyOf(ferry)).isSameAs(told);
        String quake = keep("Earthquake shakes Tolm", QUAKE);
        archive.correct("Mara", List.of(new Change.Apart(quake)));
        assertThat(storyOf(ferry)).isSameAs(told);
        archive.correct("Mara", List.of(new Change.Apart(ferry)));
        assertThat(storyOf(ferry)).isNotSameAs(told);
    }

    @Test
    void aStoryThatGetsAPageIsToldAgainAndKeepsThePagesThatItHad() {
        String first = keep("Ferry sails again from Monday", FERRY);
        PageRecord before = storyOf(first).page(first).orElseThrow();
        String second = keep("Captains of Valmere go back to work", FERRY + "The first boat leaves at six.\n");
        archive.correct("Mara", List.of(new Change.Together(second, first)));
        assertThat(storyOf(first).pages()).containsKeys(first, second);
        assertThat(storyOf(second).page(second)).isPresent();
        assertThat(before.article())
                .isEqualTo(storyOf(first).page(first).orElseThrow().article());
    }

    @Test
    void theListOfStoriesFollowsTheStore() {
        assertThat(archive.stories()).isEmpty();
        Instant before = Instant.now().minusSeconds(1);
        keep("Ferry sails again from Monday", FERRY);
        keep("Earthquake shakes Tolm", QUAKE);
        assertThat(archive.stories()).hasSize(2);
        assertThat(archive.newSince(before).values()).containsExactly(1, 1);
        assertThat(archive.newSince(Instant.now().plusSeconds(60))).isEmpty();
        assertThat(archive.story("story:none")).isEmpty();
        assertThat(archive.page("sha256:none")).isEmpty();
    }

    @Test
    void aStoryIsCalledTheSameWhereItIsListedAndWhereItIsShown() {
        keep("Ferry sails again from Monday", FERRY);
        keep(
                "Captains of Valmere go back to work as ferry sails from Monday",
                FERRY + "The first boat leaves at six.\n");
        keep("At the quay", FERRY + "The harbour office hung out its flags for the captains.\n");
        keep("", QUAKE);
        assertThat(archive.stories()).isNotEmpty().allSatisfy(story -> assertThat(story.title())
                .hasValue(StoryViews.title(archive.story(story.id()).orElseThrow())));
    }

    private Told storyOf(String page) {
        return archive.storyOf(page).flatMap(archive::story).orElseThrow();
    }

    private String keep(String headline, String text) {
        byte[] bytes = (headline + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
        Received received = new Intake(InputStream.nullInputStream(), new Limits(1 << 20, 10, 10))
                .pages(bytes, Optional.of("page.txt"), Optional.empty())
                .getFirst();
        Reading reading = reader.read(received);
        archive.keep(received, reading);
        return reading.id();
    }
}
