package org.strandline.bench.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.strandline.bench.Measure;

/**
 * Where things lie.
 *
 * @param repository the project, in which floors, cases and documents are
 * @param shared the folder that holds {@code data}, {@code gold} and {@code seeds}, beside the project
 */
public record Folders(Path repository, Path shared) {

    /** As {@code strandline.root} and {@code strandline.shared} say, or else from where we were called. */
    public static Folders fromSettings() {
        Path repository = Path.of(System.getProperty("strandline.root", "."));
        String shared = System.getProperty(
                "strandline.shared", repository.resolve("../shared").toString());
        return new Folders(repository.normalize(), Path.of(shared).normalize());
    }

    Path floors() {
        return repository.resolve("bench/floors.json");
    }

    Path scoresPage() {
        return repository.resolve("docs/reference/scores.md");
    }

    private Path cases(String measure) {
        return repository.resolve("bench/cases").resolve(measure.replace('/', '-') + ".tsv");
    }

    /** The first file or folder that {@code measure} reads and that is not there. */
    Optional<Path> missing(Measure measure) {
        return measure.data().stream()
                .map(shared::resolve)
                .filter(place -> !Files.exists(place))
                .findFirst();
    }

    CaseScores readCases(String measure) throws IOException {
        Path file = cases(measure);
        return Files.exists(file) ? CaseScores.parse(Files.readAllLines(file)) : CaseScores.NONE;
    }

    void writeCases(String measure, CaseScores scores) throws IOException {
        Path file = cases(measure);
        Files.createDirectories(file.getParent());
        writeLines(file, scores.lines());
    }

    Floors readFloors() throws IOException {
        return Files.exists(floors()) ? FloorsFile.parse(Files.readString(floors())) : Floors.NONE;
    }

    void writeFloors(Floors floors) throws IOException {
        writeLines(floors(), FloorsFile.lines(floors));
    }

    private static void writeLines(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
