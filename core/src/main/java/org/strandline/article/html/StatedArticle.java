package org.strandline.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether a page says to machines that it is an article; asked only of pages that do not look like one. */
final class StatedArticle {

    private static final List<String> TYPES = List.of("article\"", "Article\"", "BlogPosting\"", "LiveBlogPosting\"");
    private static final String TYPE = "\"@type\"";

    private StatedArticle() {}

    /** Looks at meta elements, JSON-LD and microdata. */
    static boolean in(Document document) {
        for (Element meta : document.select("meta[property=og:type], meta[name=og:type]")) {
            if (meta.attr("content").toLowerCase(Locale.ROOT).strip().equals("article")) {
                return true;
            }
        }
        if (document.selectFirst("meta[property=article:published_time]") != null) {
            return true;
        }
        for (Element script : document.select("script[type=application/ld+json]")) {
            String data = script.data();
            if (data.contains(TYPE) && TYPES.stream().anyMatch(data::contains)) {
                return true;
            }
        }
        return Optional.ofNullable(document.selectFirst("[itemtype$=Article], [itemtype$=BlogPosting]"))
                .isPresent();
    }
}
