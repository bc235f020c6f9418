package org.strandline.bench.house.wrong.language;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.Matching;

@Breaks("language knows only text, record, article, language")
record LanguageThatKnowsReading(Matching known) {}
