package org.strandline.bench.house.wrong.store;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.article.ArticleThatKnowsReading;

@Breaks("store knows only text, record, reading, story, json, store")
record StoreThatKnowsArticle(ArticleThatKnowsReading known) {}
