package org.strandline.bench.house.wrong.article;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.ReadingThatKnowsIntake;

@Breaks("article knows only text, words, record, article")
public record ArticleThatKnowsReading(ReadingThatKnowsIntake known) {}
