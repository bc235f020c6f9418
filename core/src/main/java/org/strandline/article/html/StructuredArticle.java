package org.strandline.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.html.JsonValue.Fields;
import org.strandline.article.html.JsonValue.Text;

/**
 * What JSON-LD says about a page's article.
 *
 * @param headline its {@code headline}, else its {@code name}
 * @param authors the names of its authors, as written
 * @param published its {@code datePublished}
 * @param updated its {@code dateModified}
 * @param outlet the name of its publisher
 * @param summary its description
 * @param language its {@code inLanguage}
 */
record StructuredArticle(
        Optional<String> headline,
        List<String> authors,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> outlet,
        Optional<String> summary,
        Optional<String> language) {

    /** A page without JSON-LD about an article. */
    static final StructuredArticle NONE = new StructuredArticle(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Properties that lead to other articles than the page's own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "liveBlogUpdate",
            "hasPart",
            "isPartOf",
            "mentions",
            "comment",
            "citation",
            "relatedLink",
            "isRelatedTo",
            "video",
            "image",
            "review",
            "workExample");

    /** One word of each type that is an article; {@code NewsArticle}, {@code LiveBlogPosting}, {@code OpinionNewsArticle}. */
    private static final List<String> ARTICLE_TYPES = List.of("Article", "Posting", "Report", "Review");

    StructuredArticle {
        authors = List.copyOf(authors);
    }

    /**
     * The article that {@code roots} describe.
     *
     * @param roots what stands in the page's scripts
     * @param titles other headlines of the page, to tell its article from others
     */
    static StructuredArticle of(List<JsonValue> roots, List<String> titles) {
        Map<String, Fields> named = new HashMap<>();
        List<Fields> articles = new ArrayList<>();
        List<Fields> pages = new ArrayList<>();
        for (Fields fields : objects(roots)) {
            fields.text("@id").ifPresent(id -> named.merge(id, fields, StructuredArticle::fuller));
            if (isArticle(fields)) {
                articles.add(fields);
            } else if (hasType(fields, "WebPage")) {
                pages.add(fields);
            }
        }
        Optional<Fields> article = articles.stream()
                .filter(each -> each.text("headline").or(() -> each.text("name")).stream()
                        .anyMatch(headline -> titles.stream().anyMatch(title -> Wording.agree(title, headline))))
                .findFirst()
                .or(() -> articles.stream().findFirst());
        Optional<Fields> page = pages.stream().findFirst();
        return article.map(fields -> of(fields, named).orElse(page.map(each -> of(each, named))))
                .or(() -> page.map(each -> of(each, named).withoutHeadline()))
                .orElse(NONE);
    }

    private static StructuredArticle of(Fields fields, Map<String, Fields> named) {
        List<String> authors = names(fields.all("author"), named);
        return new StructuredArticle(
                fields.text("headline").or(() -> fields.text("name")),
                authors.isEmpty() ? names(fields.all("creator"), named) : authors,
                fields.text("datePublished").or(() -> fields.text("dateCreated")),
                fields.text("dateModified"),
                names(fields.all("publisher"), named).stream().findFirst(),
                fields.text("description"),
                fields.text("inLanguage"));
    }

    /** What {@code page} says where the article says nothing. */
    private StructuredArticle orElse(Optional<StructuredArticle> page) {
        return new StructuredArticle(
                headline,
                authors.isEmpty() ? page.map(StructuredArticle::authors).orElse(List.of()) : authors,
                published.or(() -> page.flatMap(StructuredArticle::published)),
                updated.or(() -> page.flatMap(StructuredArticle::updated)),
                outlet.or(() -> page.flatMap(StructuredArticle::outlet)),
                summary.or(() -> page.flatMap(StructuredArticle::summary)),
                language.or(() -> page.flatMap(StructuredArticle::language)));
    }

    /** The name of a web page is often that of its site. */
    private StructuredArticle withoutHeadline() {
        return new StructuredArticle(Optional.empty(), authors, published, updated, outlet, summary, language);
    }

    /** Every object under {@code roots} that may describe the page's own article, outer ones first. */
    private static List<Fields> objects(List<JsonValue> roots) {
        List<Fields> objects = new ArrayList<>();
        Deque<JsonValue> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case Text unused -> {}
                case JsonValue.Elements elements -> waiting.addAll(elements.values());
                case Fields fields -> {
                    objects.add(fields);
                    fields.values().forEach((name, value) -> {
                        if (!ELSEWHERE.contains(name) && !(value instanceof Text)) {
                            waiting.add(value);
                        }
                    });
                }
            }
        }
        return objects;
    }

    /** Two objects with one {@code @id}: a reference and what it refers to. */
    private static Fields fuller(Fields one, Fields other) {
        return one.values().size() >= other.values().size() ? one : other;
    }

    private static boolean isArticle(Fields fields) {
        return fields.all("@type").stream()
                .anyMatch(type -> type instanceof Text(String name)
                        && ARTICLE_TYPES.stream().anyMatch(name::endsWith));
    }

    private static boolean hasType(Fields fields, String wanted) {
        return fields.all("@type").stream()
                .anyMatch(type -> type instanceof Text(String name) && name.endsWith(wanted));
    }

    /** The names of people or organisations, given as text, as objects or by reference. */
    private static List<String> names(List<JsonValue> values, Map<String, Fields> named) {
        List<String> names = new ArrayList<>();
        for (JsonValue value : values) {
            switch (value) {
                case Text(String name) -> names.add(name);
                case Fields fields -> {
                    Optional<Fields> target = fields.text("@id").map(named::get);
                    List<JsonValue> own = fields.all("name");
                    List<JsonValue> found =
                            own.isEmpty() ? target.map(each -> each.all("name")).orElse(List.of()) : own;
                    found.stream()
                            .filter(Text.class::isInstance)
                            .map(name -> ((Text) name).text())
                            .forEach(names::add);
                }
                case JsonValue.Elements unused -> {}
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
