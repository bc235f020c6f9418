package org.strandline.bench.house.wrong.article;

import org.jsoup.nodes.Document;
import org.strandline.bench.house.Keeps;

/** A reader of mark-up, where mark-up is read. */
interface Parsing {

    @Keeps("jsoup only in article, intake.feed")
    Document document();
}
