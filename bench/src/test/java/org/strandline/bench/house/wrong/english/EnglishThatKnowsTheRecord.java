package org.strandline.bench.house.wrong.english;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.record.RecordThatKnowsArticle;

@Breaks("english knows only text, english")
record EnglishThatKnowsTheRecord(RecordThatKnowsArticle known) {}
