package org.strandline.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Page;

/** Reads the article out of a web page. */
public final class HtmlArticleReader {

    private final LanguageIdentifier languages;

    public HtmlArticleReader(LanguageIdentifier languages) {
        this.languages = languages;
    }

    /** Reads {@code page}, in time and memory linear in its length. */
    public Extraction read(Page page) {
        if (TagNames.areAbsurd(page.text())) {
            return new Extraction.None("mark-up that no page is written in: a tag whose name does not end");
        }
        Document document = Jsoup.parse(page.text());
        PageWalk.Found found = PageWalk.over(document, page.text());
        Surroundings surroundings =
                Surroundings.of(found.layout(), found.published(), HtmlMetadata.of(found.signals()));
        List<LineTyper.Verdict> verdicts = LineTyper.type(surroundings);
        return NotAnArticle.reason(surroundings, verdicts)
                .or(() -> NoArticle.reason(
                        surroundings,
                        verdicts,
                        document::title,
                        () -> page.envelope().isPresent() || StatedArticle.in(document)))
                .<Extraction>map(Extraction.None::new)
                .orElseGet(() -> new Extraction.Found(
                        new ArticleAssembly(surroundings, verdicts, page.envelope()).article(languages)));
    }
}
