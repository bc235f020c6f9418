package org.strandline.bench.house.wrong.intake;

import java.util.List;
import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.ReadingThatKnowsIntake;

@Breaks("intake knows only text, record, article, intake")
public record IntakeThatKnowsReading(List<ReadingThatKnowsIntake> known) {

    @Breaks("no cycles between packages")
    int mark() {
        return known.get(0).hashCode();
    }
}
