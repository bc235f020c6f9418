package org.strandline.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.strandline.bench.process.Tally.Difference;

final class TallyTest {

    @Test
    void anAnswerMeetsOneFactOnly() {
        Tally tally = new Tally("parties");
        Difference difference =
                tally.add(List.of("union", "union"), List.of("union", "council"), String::equals, answer -> answer);

        assertThat(difference.missing()).containsExactly("parties union");
        assertThat(difference.extra()).containsExactly("parties council");
        assertThat(reported(tally)).containsEntry("parties.f1.tuned", 0.5);
    }

    @Test
    void nothingToSayAndNothingSaidIsRight() {
        Tally tally = new Tally("rounds");
        tally.add(List.<String>of(), List.<String>of(), String::equals, answer -> answer);

        assertThat(reported(tally)).containsEntry("rounds.f1.tuned", 1.0);
    }

    @Test
    void precisionCountsWhatIsSaidAndRecallWhatIsWanted() {
        Tally tally = new Tally("terms");
        tally.add(List.of("a", "b", "c", "d"), List.of("a", "b"), String::equals, answer -> answer);

        assertThat(reported(tally))
                .containsEntry("terms.precision.tuned", 1.0)
                .containsEntry("terms.recall.tuned", 0.5);
    }

    private static SortedMap<String, Double> reported(Tally tally) {
        SortedMap<String, Double> metrics = new TreeMap<>();
        tally.report(metrics, "tuned");
        return metrics;
    }
}
