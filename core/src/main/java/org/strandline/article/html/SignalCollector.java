package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Collects a page's signals, element by element in the order of its tree.
 *
 * <p>Scripts and meta elements may stand anywhere. What the page shows is looked at near its headline only, afterwards, which
 * keeps the walk cheap: it does no more than tell elements by their names.
 */
final class SignalCollector {

    private static final int LONGEST_HEADING = 400;
    private static final int MOST_SCRIPTS = 40;
    private static final List<String> KEYS = List.of("property", "name", "http-equiv", "itemprop");
    private static final List<String> ABOUT_ARTICLES = List.of("headline", "datePublished", "Article", "Posting");

    private final MetaTags meta = new MetaTags();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<NearHeadline.Seen> elements = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int headline = -1;
    private int subheading = -1;

    /** What was found, all elements of {@code document} being added. */
    PageSignals signals(Document document) {
        Optional<Element> root = Optional.ofNullable(document.firstElementChild());
        return new PageSignals(
                meta,
                scripts,
                title,
                headings,
                root.map(html -> html.attr("lang")).filter(lang -> !lang.isBlank()),
                elements,
                headline < 0 ? subheading : headline);
    }

    /** Takes in the next element, which is so deep in the tree. */
    void add(Element element, int depth) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "title" -> title(element);
            case "style", "noscript", "template", "svg", "path", "link" -> {}
            default -> visible(element, depth);
        }
    }

    private void meta(Element element) {
        for (String key : KEYS) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                meta.add(name, element.attr("content"));
            }
        }
    }

    private void script(Element element) {
        if (scripts.size() < MOST_SCRIPTS
                && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            String data = element.data();
            if (ABOUT_ARTICLES.stream().anyMatch(data::contains)) {
                scripts.add(data);
            }
        }
    }

    private void title(Element element) {
        if (title.isEmpty()) {
            title = Optional.of(VisibleText.of(element, LONGEST_HEADING)).filter(text -> !text.isEmpty());
        }
    }

    private void visible(Element element, int depth) {
        if (headline < 0 || elements.size() < headline + NearHeadline.BEHIND) {
            elements.add(new NearHeadline.Seen(element, depth));
        }
        if (element.nameIs("h1")) {
            String text = VisibleText.of(element, LONGEST_HEADING);
            if (!text.isEmpty()) {
                headings.add(text);
                headline = headline < 0 ? elements.size() - 1 : headline;
            }
        } else if (subheading < 0 && element.nameIs("h2")) {
            subheading = elements.size() - 1;
        }
    }
}
