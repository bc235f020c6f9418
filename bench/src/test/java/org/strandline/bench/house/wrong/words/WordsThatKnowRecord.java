package org.strandline.bench.house.wrong.words;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.record.RecordThatKnowsArticle;

@Breaks("words knows only words")
record WordsThatKnowRecord(RecordThatKnowsArticle known) {}
