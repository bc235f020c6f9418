package org.strandline.bench.house.wrong.grammar;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.record.RecordThatKnowsArticle;

@Breaks("grammar knows only text, grammar")
record GrammarThatKnowsTheRecord(RecordThatKnowsArticle known) {}
