package org.strandline.bench.house.wrong.json;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.Matching;

@Breaks("json knows only text, record, story, json")
record JsonThatKnowsReading(Matching known) {}
