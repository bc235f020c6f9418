package org.strandline.article.html;

import org.jsoup.nodes.Document;
import org.strandline.article.metadata.Metadata;

/** Reads what a web page says about its article: JSON-LD, OpenGraph, microdata, meta tags, visible bylines and times. */
final class HtmlMetadata {

    private HtmlMetadata() {}

    static Metadata of(Document document) {
        return Metadata.NONE;
    }
}
