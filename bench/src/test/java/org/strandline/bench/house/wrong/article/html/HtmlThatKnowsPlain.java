package org.strandline.bench.house.wrong.article.html;

import java.util.List;
import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.article.plain.PlainThatKnowsHtml;

public record HtmlThatKnowsPlain(List<PlainThatKnowsHtml> known) {

    @Breaks("no cycles between sub-packages")
    int size() {
        return known.get(0).known().size();
    }
}
