package org.strandline.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.bench.Measure;

/** What the words after {@code ./strandline-bench} mean. */
final class GateCommandTest {

    private static final List<Measure> ALL = List.of(new InventedMeasure(0));

    @Test
    void withoutANameEveryMeasureIsMeant() {
        assertThat(GateCommand.parse(List.of("score"), ALL)).isEqualTo(new GateCommand.Score(ALL, 0));
    }

    @Test
    void theStartOfANameIsEnough() {
        assertThat(GateCommand.parse(List.of("score", "tides", "--worst", "3"), ALL))
                .isEqualTo(new GateCommand.Score(ALL, 3));
    }

    @Test
    void newDataHasToBeSaid() {
        assertThat(GateCommand.parse(List.of("raise"), ALL)).isEqualTo(new GateCommand.Raise(ALL, NewData.REFUSED));
        assertThat(GateCommand.parse(List.of("raise", "--new-data"), ALL))
                .isEqualTo(new GateCommand.Raise(ALL, NewData.ACCEPTED));
    }

    @Test
    void whatMeansNothingIsSaidSo() {
        assertThat(GateCommand.parse(List.of("score", "winds"), ALL))
                .isEqualTo(new GateCommand.Unclear("no measure begins with winds; there are [tides/invented]"));
        assertThat(GateCommand.parse(List.of("score", "--worst", "few"), ALL))
                .isEqualTo(new GateCommand.Unclear("--worst takes a number of pages, not few"));
        assertThat(GateCommand.parse(List.of("score", "--best"), ALL))
                .isEqualTo(new GateCommand.Unclear("there is no option --best"));
    }
}
