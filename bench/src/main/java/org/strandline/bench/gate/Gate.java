package org.strandline.bench.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.strandline.bench.Measure;

/** Runs measures and holds them to their floors. */
final class Gate {

    private final Folders folders;
    private final Floors floors;

    Gate(Folders folders, Floors floors) {
        this.folders = folders;
        this.floors = floors;
    }

    /** What came of a measure. */
    sealed interface Outcome {

        /**
         * It ran.
         *
         * @param verdict how it did
         */
        record Ran(Verdict verdict) implements Outcome {}

        /**
         * It did not run, because its data is not here.
         *
         * @param measure its name
         * @param missing what is not here
         */
        record Skipped(String measure, Path missing) implements Outcome {

            String sentence() {
                return measure + " skipped: there is no " + missing
                        + " (the data sets lie beside the project, see docs/reference/scores.md)";
            }
        }
    }

    Outcome run(Measure measure) throws IOException {
        Optional<Path> missing = folders.missing(measure);
        if (missing.isPresent()) {
            return new Outcome.Skipped(measure.name(), missing.get());
        }
        String data = DataDigest.of(folders.shared(), measure.data());
        return new Outcome.Ran(
                Verdict.of(measure.name(), data, measure.run(folders.shared()), floors.of(measure.name())));
    }
}
