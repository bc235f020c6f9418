package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.english.SentenceModel;
import org.strandline.export.Sheet;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Sources;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that look into a store, on the sample story. */
class StoryCommandsTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("strandline.root", "..")).resolve("samples");

    @TempDir
    private static Path folder;

    private static String story = "";

    @BeforeAll
    static void keepTheSampleStory() {
        InstantSource clock = InstantSource.fixed(Instant.parse("2025-05-04T08:00:00Z"));
        Intake intake = new Intake(InputStream.nullInputStream(), Limits.STANDARD);
        try (SentenceModel model = SentenceModel.english();
                Store store = Store.open(StoreAddress.of(store()), clock);
                Inputs inputs = new Inputs(
                        Sources.find(List.of(SAMPLES.toString())), source -> intake.open(source, Optional.empty()))) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), model::read, Optional.empty());
            while (inputs.hasNext()) {
                Received received = inputs.next();
                if (received instanceof Page page) {
                    store.keep(page, reader.read(page));
                }
            }
            story = store.stories().stream()
                    .max((one, other) -> Integer.compare(one.pages(), other.pages()))
                    .orElseThrow()
                    .id();
        }
    }

    @Test
    void everyPageHasALineWithItsStory() {
        List<JsonNode> lines = json("stories", "--members");

        assertThat(lines).hasSizeGreaterThan(15).allSatisfy(line -> {
            assertThat(line.propertyNames()).isSubsetOf("path", "url", "id", "story", "copies", "version");
            assertThat(line.get("path").asString()).contains("samples");
            assertThat(line.get("id").asString()).startsWith("sha256:");
            assertThat(line.get("story").asString()).isNotEmpty();
        });
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.at("/version/n").asInt()).isEqualTo(2));
        assertThat(lines).anySatisfy(line -> assertThat(line.has("copies")).isTrue());
    }

    @Test
    void aStoryIsFoundByTheFirstLettersOfItsId() {
        JsonNode whole = json("story", story).getFirst();

        String digest = story.substring(story.lastIndexOf(':') + 1);
        assertThat(json("story", digest.substring(0, 12)).getFirst()).isEqualTo(whole);
        assertThat(whole.get("pages").size()).isGreaterThan(5);
        assertThat(run("story", "nosuchstory").status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run("story", "nosuchstory").error()).contains("there is no story 'nosuchstory'");
    }

    @ParameterizedTest
    @EnumSource(StoryCommand.class)
    void everyPartOfAStoryIsAReportAndALine(StoryCommand command) {
        Run report = run(command.word(), story);
        JsonNode line = json(command.word(), story).getFirst();

        assertThat(report.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(report.out()).contains(story).contains(" pages · ");
        assertThat(line.get("id").asString()).isEqualTo(story);
        command.layer().ifPresent(layer -> assertThat(line.propertyNames())
                .contains(layer.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "stories --members", "new", "new --since 2025-05-04", "search prisoners"})
    void everyReportSaysSomethingOrNothingAtAll(String command) {
        Run report = run(command.split(" "));

        assertThat(report.error()).isEmpty();
        assertThat(report.status()).isEqualTo(ExitStatus.ALL_READ);
    }

    @Test
    void whatIsKeptLaterThanAMomentIsNew() {
        assertThat(json("new", "--since", "2025-05-05")).isEmpty();
        assertThat(run("new", "--since", "yesterday").status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aSearchFindsPassagesByWordsAndByMeaning() throws IOException {
        JsonNode words = json("search", "flour", "ration").getFirst();
        assertThat(words.get("text").asString()).containsIgnoringCase("flour");

        List<JsonNode> meant = json("search", "cease-fire violations");
        assertThat(meant)
                .anySatisfy(line -> assertThat(line.get("text").asString()).contains("breach"));
        assertThat(Files.isDirectory(folder.resolve("story.db.index"))).isTrue();
    }

    @Test
    void aSearchForASpeakerFindsWhatTheySay() {
        assertThat(json("search", "who:Pellick kind:statement"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("who").toString()).contains("Pellick"));
        assertThat(run("search", "speaker:Pellick").error()).contains("There is no filter speaker:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "jsonld", "annotations", "timelinejs", "rss", "atom"})
    void everyFormatIsAFileOrStandardOutput(String format) throws IOException, FeedException {
        Path out = folder.resolve("out-" + format);
        Run printed = run("export", "--format", format, "--story", story);
        Run written = run("export", "--format", format, "--story", story, "--out", out.toString());

        assertThat(printed.error() + written.error()).isEmpty();
        try (Stream<Path> files = Files.list(out)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(Files.readString(all.getFirst()))
                    .isEqualTo(printed.out())
                    .isNotEmpty();
        }
        switch (format) {
            case "jsonl" -> assertThat(printed.out().lines()).hasSizeGreaterThan(5);
            case "rss", "atom" -> new SyndFeedInput().build(new StringReader(printed.out()));
            default ->
                assertThat(new ObjectMapper().readTree(printed.out()).isObject())
                        .isTrue();
        }
    }

    @Test
    void sheetsAreAFolderOfFiles() throws IOException {
        Path out = folder.resolve("sheets");

        assertThat(run("export", "--format", "csv").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("export", "--format", "csv", "--out", out.toString()).status())
                .isEqualTo(ExitStatus.ALL_READ);
        for (Sheet sheet : Sheet.values()) {
            assertThat(Files.readAllLines(out.resolve(sheet.fileName()))).isNotEmpty();
        }
        assertThat(Files.readAllLines(out.resolve("statements.csv"))).hasSizeGreaterThan(100);
    }

    @Test
    void withoutAStoreThereIsAMessage() {
        Run run = Run.of("stories", "--store", folder.resolve("none.db").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).contains("there is no store");
    }

    private static String store() {
        return folder.resolve("story.db").toString();
    }

    private static Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--store", store()));
        return Run.of("", all);
    }

    private static List<JsonNode> json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--format", "json"));
        Run run = run(all.toArray(String[]::new));
        assertThat(run.error()).isEmpty();
        return run.out().lines().map(line -> new ObjectMapper().readTree(line)).toList();
    }
}
