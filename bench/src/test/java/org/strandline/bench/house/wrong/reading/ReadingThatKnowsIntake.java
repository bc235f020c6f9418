package org.strandline.bench.house.wrong.reading;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.intake.IntakeThatKnowsReading;

@Breaks(
        "reading knows only text, record, article, entity, statement, time, figure, place, actor, event, process, reading")
public record ReadingThatKnowsIntake(IntakeThatKnowsReading known) {}
