package org.strandline.bench.house.wrong.text;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.record.RecordThatKnowsArticle;

@Breaks("text knows only text")
record TextThatKnowsRecord(RecordThatKnowsArticle known) {}
