package org.strandline.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.bench.Measure;

/** The gate on an invented data set: it opens, shuts, and only ever rises. */
final class ScoreRunTest {

    private static final String PAGES = "tuned ebb 0.5\nunseen flood 0.9128\n";

    @TempDir
    private Path root;

    private Folders folders = new Folders(Path.of("."), Path.of("."));
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void layOut() throws IOException {
        folders = new Folders(root.resolve("project"), root.resolve("shared"));
        Files.createDirectories(root.resolve("project/bench"));
        Files.createDirectories(root.resolve("project/docs/reference"));
        Files.writeString(
                folders.scoresPage(),
                "# Scores\n<!-- scores: written by ./strandline-bench raise -->\nold\n<!-- /scores -->\nend\n");
        Files.createDirectories(root.resolve("shared/tides"));
        Files.writeString(root.resolve("shared/tides/pages.txt"), PAGES);
    }

    @Test
    void aMetricWithoutAFloorShutsTheGate() throws IOException {
        assertThat(score(0)).isFalse();
        assertThat(printed()).contains("f1 has no floor: ./strandline-bench raise sets one");
    }

    @Test
    void theFirstRaiseSetsFloorsRoundedDown() throws IOException {
        assertThat(raise(0, NewData.REFUSED)).isTrue();

        assertThat(Files.readString(folders.floors())).contains("\"f1\": { \"floor\": 0.706, \"measured\": 0.70640 }");
        assertThat(Files.readAllLines(root.resolve("project/bench/cases/tides-invented.tsv")))
                .containsExactly("ebb\t0.5000", "flood\t0.9128");
        assertThat(Files.readString(folders.scoresPage()))
                .contains("| tides/invented | f1 | 0.706 | 0.7064 |\n<!-- /scores -->\nend\n")
                .doesNotContain("old");
        assertThat(score(0)).isTrue();
    }

    /** 0.70644999 is 0.70645 in the floors, which the page has to round on from. */
    @Test
    void thePageIsRoundedFromTheFloorsAsTheyAreWritten() throws IOException {
        Files.writeString(root.resolve("shared/tides/pages.txt"), "tuned ebb 0.70644999\n");
        raise(0, NewData.REFUSED);
        List<String> page = Files.readAllLines(folders.scoresPage());

        assertThat(page).contains("| tides/invented | f1 | 0.706 | 0.7065 |");
        assertThat(page).isEqualTo(ScoresPage.with(page, folders.readFloors()));
    }

    @Test
    void aFallUnderTheFloorShutsTheGateAndIsNotAccepted() throws IOException {
        raise(0, NewData.REFUSED);
        String floors = Files.readString(folders.floors());

        assertThat(score(-0.01)).isFalse();
        assertThat(printed()).contains("f1 fell to 0.6964, under its floor of 0.706", "worse: 2 pages", "-0.0100");
        assertThat(raise(-0.01, NewData.REFUSED)).isFalse();
        assertThat(Files.readString(folders.floors())).isEqualTo(floors);
    }

    @Test
    void aFallAboveTheFloorIsAcceptedAndTheFloorStays() throws IOException {
        raise(0, NewData.REFUSED);

        assertThat(raise(-0.0002, NewData.REFUSED)).isTrue();
        assertThat(Files.readString(folders.floors())).contains("\"floor\": 0.706, \"measured\": 0.70620");
    }

    @Test
    void floorsRise() throws IOException {
        raise(0, NewData.REFUSED);

        assertThat(raise(0.02, NewData.REFUSED)).isTrue();
        assertThat(Files.readString(folders.floors())).contains("\"floor\": 0.726");
        assertThat(printed()).contains("better: 2 pages", "+0.0200  0.5000 → 0.5200  ebb");
        assertThat(score(0)).isFalse();
    }

    @Test
    void otherDataShutsTheGateUntilItIsAccepted() throws IOException {
        raise(0, NewData.REFUSED);
        Files.writeString(root.resolve("shared/tides/pages.txt"), "tuned ebb 0.4\n");

        assertThat(score(0)).isFalse();
        assertThat(printed()).contains("the data is not what the floors were measured on");
        assertThat(raise(0, NewData.REFUSED)).isFalse();
        assertThat(raise(0, NewData.ACCEPTED)).isTrue();
        assertThat(Files.readString(folders.floors())).contains("\"floor\": 0.400");
        assertThat(score(0)).isTrue();
    }

    @Test
    void aFloorWithoutItsMetricShutsTheGate() throws IOException {
        raise(0, NewData.REFUSED);
        String floors = Files.readString(folders.floors());
        Files.writeString(
                folders.floors(),
                floors.replace("\"f1\"", "\"recall\": { \"floor\": 0.5, \"measured\": 0.5 },\n\"f1\""));

        assertThat(score(0)).isFalse();
        assertThat(printed()).contains("recall has a floor and is no longer measured");
    }

    @Test
    void absentDataIsSkippedAndSaid() throws IOException {
        Files.delete(root.resolve("shared/tides/pages.txt"));
        Files.delete(root.resolve("shared/tides"));

        assertThat(score(0)).isTrue();
        assertThat(printed()).contains("tides/invented skipped: there is no " + root.resolve("shared/tides"));
    }

    @Test
    void theWorstPagesOfTheTunedHalfAreShown() throws IOException {
        ScoreRun.score(folders, List.of(new InventedMeasure(0)), 2, out());

        assertThat(printed())
                .contains("tides/invented 0.5000 ebb", "1|1  The harbour was [-shut-] {+open+} at dawn.")
                .doesNotContain("0.9128 flood");
    }

    @Test
    void theDigestIsOverNamesAndBytes() throws IOException {
        String before = DataDigest.of(folders.shared(), List.of("tides"));
        Files.move(root.resolve("shared/tides/pages.txt"), root.resolve("shared/tides/tides.txt"));
        String renamed = DataDigest.of(folders.shared(), List.of("tides"));
        Files.writeString(root.resolve("shared/tides/tides.txt"), PAGES.replace("0.5", "0.6"));
        String changed = DataDigest.of(folders.shared(), List.of("tides"));

        assertThat(List.of(before, renamed, changed)).doesNotHaveDuplicates();
        assertThat(before).matches("sha256:[0-9a-f]{64}");
    }

    private boolean score(double correction) throws IOException {
        List<Measure> measures = List.of(new InventedMeasure(correction));
        return ScoreRun.score(folders, measures, 0, out());
    }

    private boolean raise(double correction, NewData newData) throws IOException {
        return ScoreRun.raise(folders, List.of(new InventedMeasure(correction)), newData, out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
