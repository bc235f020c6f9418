package org.strandline.train.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineMakerTest {

    /** Two countries of one island: each has a shore, and between them runs line 1. A lake is in the first. */
    private static final String ISLAND = """
        {"type": "Topology", "transform": {"scale": [0.01, 0.01], "translate": [10, 50]},
         "arcs": [[[0, 0], [-90, 0], [0, 90], [90, 0]], [[0, 0], [0, 90]], [[0, 90], [90, 0], [0, -90], [-90, 0]],
                  [[-50, 20], [20, 0], [0, 20], [-20, 0], [0, -20]]],
         "objects": {
          "countries": {"type": "GeometryCollection", "geometries": [
           {"type": "Polygon", "arcs": [[0, -2], [3]], "id": "001"},
           {"type": "MultiPolygon", "arcs": [[[1, 2]]], "id": "002"}]},
          "land": {"type": "GeometryCollection", "geometries": [
           {"type": "MultiPolygon", "arcs": [[[0, 2], [3]]]}]}}}
        """;

    @Test
    void landIsWrittenWithItsLakesAndTheBorderOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("island.json"), ISLAND);
        assertThat(OutlineMaker.lines(Topology.read(file)))
                .containsExactly(
                        "land\t1000 5000 -90 0 0 90 90 0 90 0 0 -90 -90 0;950 5020 20 0 0 20 -20 0 0 -20",
                        "border\t1000 5000 0 90");
    }

    @Test
    void pointsThatALineDoesNotNeedAreLeftOut() {
        List<Point> bay = List.of(new Point(0, 0), new Point(50, 1), new Point(100, 0), new Point(100, 80));
        assertThat(Simpler.of(bay)).containsExactly(new Point(0, 0), new Point(100, 0), new Point(100, 80));
    }

    @Test
    void aSmallIslandDoesNotVanish() {
        List<Point> rock = List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1), new Point(0, 0));
        assertThat(Simpler.of(rock)).isEqualTo(rock);
    }

    @Test
    void aLongStraightBorderKeepsPointsToFollowItsParallel() {
        List<Point> parallel = new ArrayList<>();
        for (int longitude = -12_000; longitude <= -9_500; longitude += 50) {
            parallel.add(new Point(longitude, 4_900));
        }
        List<Point> simpler = Simpler.of(parallel);
        assertThat(simpler).hasSizeLessThan(parallel.size());
        for (int i = 1; i < simpler.size(); i++) {
            assertThat(simpler.get(i).longitude() - simpler.get(i - 1).longitude())
                    .isLessThanOrEqualTo(200);
        }
    }
}
