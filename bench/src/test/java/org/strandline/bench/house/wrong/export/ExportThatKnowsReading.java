package org.strandline.bench.house.wrong.export;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.Matching;

@Breaks("export knows only text, record, story, json, export")
record ExportThatKnowsReading(Matching known) {}
