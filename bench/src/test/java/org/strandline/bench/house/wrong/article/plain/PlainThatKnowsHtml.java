package org.strandline.bench.house.wrong.article.plain;

import java.util.List;
import org.strandline.bench.house.wrong.article.html.HtmlThatKnowsPlain;

public record PlainThatKnowsHtml(List<HtmlThatKnowsPlain> known) {}
