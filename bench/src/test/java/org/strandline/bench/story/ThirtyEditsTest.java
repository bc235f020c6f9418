package org.strandline.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.story.News;
import org.strandline.story.Revision;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;

/** Pages that are edited by script: what is news is what was edited, and an edit that only touches how it is said is none. */
final class ThirtyEditsTest {

    private static final KeptSentences SENTENCES = sentences();
    private static final PageReader READER = PageReader.of(text -> "en", SENTENCES, Optional.empty());
    private static final Map<String, String> PAGES = new HashMap<>();

    @AfterAll
    static void close() {
        SENTENCES.close();
    }

    @TestFactory
    Stream<DynamicTest> newsIsWhatWasEdited() {
        return Stream.of("edits.txt", "unseen.txt")
                .flatMap(file -> EditScript.read(resource(file)).stream())
                .map(script -> DynamicTest.dynamicTest(script.page() + ": " + script.name(), () -> check(script)));
    }

    @Test
    void thereAreThirtyEditsAndTenThatChangeNothing() {
        List<EditScript> scripts = EditScript.read(resource("edits.txt"));
        assertThat(scripts.stream().filter(script -> !script.news().isEmpty())).hasSizeGreaterThanOrEqualTo(30);
        assertThat(scripts.stream().filter(script -> script.news().isEmpty())).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aPageThatIsNotEditedHasNoNews() {
        for (String page : List.of("quarry", "tram", "dam")) {
            assertThat(differences(text(page), text(page) + "\n")).isEmpty();
        }
    }

    private static void check(EditScript script) {
        String before = text(script.page());
        List<String> found = differences(before, script.apply(before)).stream()
                .map(ThirtyEditsTest::line)
                .toList();
        assertThat(found).hasSameSizeAs(script.news());
        for (EditScript.Expected expected : script.news()) {
            assertThat(found).anySatisfy(line -> assertThat(expected.isIn(line)).isTrue());
        }
    }

    private static List<News.Item> differences(String before, String after) {
        PageRecord older = record("sha256:1", before);
        PageRecord newer = record("sha256:2", after);
        StoryPages pages =
                new StoryPages("edited", List.of(older, newer), List.of(), List.of(List.of(older.id(), newer.id())));
        List<Revision> revisions = new StoryTeller().tell(pages).revisions();
        return revisions.getFirst().facts();
    }

    private static String line(News.Item item) {
        String layer = item.layer().name().toLowerCase(Locale.ROOT);
        String change = item.change().name().toLowerCase(Locale.ROOT);
        return layer + " " + change + " " + item.text()
                + item.before().map(was -> " (was: " + was + ")").orElse("");
    }

    private static PageRecord record(String id, String text) {
        PageSource source = new PageSource(Optional.of(id), Optional.empty(), Optional.empty(), "text/plain");
        return (PageRecord) READER.read(new Page(id, source, Page.Form.PLAIN, text, Optional.empty()));
    }

    private static String text(String page) {
        return PAGES.computeIfAbsent(page, name -> resource(name + ".txt"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ThirtyEditsTest.class.getResourceAsStream("edits/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptSentences sentences() {
        try {
            return KeptSentences.english();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
