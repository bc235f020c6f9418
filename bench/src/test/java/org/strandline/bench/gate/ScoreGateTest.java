package org.strandline.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.strandline.bench.Measure;
import org.strandline.bench.Measures;

/** Nothing that was reached is given up: every measure holds its floors. */
final class ScoreGateTest {

    private final Folders folders = Folders.fromSettings();

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyMeasureHoldsItsFloors() throws IOException {
        Gate gate = new Gate(folders, folders.readFloors());
        return Measures.all().stream()
                .map(measure -> DynamicTest.dynamicTest(measure.name(), () -> {
                    switch (gate.run(measure)) {
                        case Gate.Outcome.Skipped skipped -> abort(skipped.sentence());
                        case Gate.Outcome.Ran(Verdict verdict) ->
                            assertThat(verdict.complaints()).isEmpty();
                    }
                }));
    }

    @Test
    void everyFloorBelongsToAMeasure() throws IOException {
        List<String> measures = Measures.all().stream().map(Measure::name).toList();

        assertThat(measures)
                .doesNotHaveDuplicates()
                .containsAll(folders.readFloors().measures().keySet());
    }

    @Test
    void theReferencePageShowsTheFloors() throws IOException {
        List<String> page = Files.readAllLines(folders.scoresPage());

        assertThat(page).isEqualTo(ScoresPage.with(page, folders.readFloors()));
    }
}
