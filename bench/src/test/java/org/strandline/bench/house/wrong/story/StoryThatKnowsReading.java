package org.strandline.bench.house.wrong.story;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.reading.Matching;

@Breaks("story knows only text, words, record, story")
record StoryThatKnowsReading(Matching known) {}
