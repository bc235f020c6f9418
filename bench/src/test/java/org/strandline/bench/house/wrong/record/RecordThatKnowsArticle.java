package org.strandline.bench.house.wrong.record;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.article.ArticleThatKnowsReading;

@Breaks("record knows only text, record")
public record RecordThatKnowsArticle(ArticleThatKnowsReading known) {}
