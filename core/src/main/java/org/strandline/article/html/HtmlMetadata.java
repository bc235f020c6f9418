package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.strandline.article.html.MetaTags.Meaning;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.Metadata;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.record.PageTime;

/**
 * Reads what a web page says about its article: JSON-LD, OpenGraph, microdata, meta elements, visible bylines and times.
 *
 * <p>The page is walked over once. Which source is believed where they disagree is decided per fact: {@link HeadlineChoice},
 * {@link AuthorChoice}, {@link TimeChoice}; the reasons stand in {@code docs/decisions/0003-which-date-and-author-to-believe.md}.
 */
final class HtmlMetadata {

    private final PageSignals signals;
    private final StructuredArticle structured;

    private HtmlMetadata(PageSignals signals, StructuredArticle structured) {
        this.signals = signals;
        this.structured = structured;
    }

    static Metadata of(Document document) {
        PageSignals signals = SignalWalk.over(document);
        List<JsonValue> roots = signals.scripts().stream()
                .map(LenientJson::read)
                .flatMap(List::stream)
                .toList();
        List<String> titles = new ArrayList<>(signals.headings());
        signals.meta().first(Meaning.HEADLINE).ifPresent(titles::add);
        return new HtmlMetadata(signals, StructuredArticle.of(roots, titles)).metadata();
    }

    private Metadata metadata() {
        Optional<String> outlet =
                OutletName.better(said(Meaning.OUTLET), structured.outlet().map(HtmlMetadata::plain));
        AuthorChoice authors = AuthorChoice.of(authorSources(), outlet);
        Optional<PageTime> published = published();
        return new Metadata(
                HeadlineChoice.of(
                        said(Meaning.HEADLINE),
                        signals.headings(),
                        structured.headline().map(HtmlMetadata::plain),
                        signals.title().map(HtmlMetadata::plain),
                        outlet),
                outlet,
                authors.authors(),
                authors.agency(),
                published,
                TimeChoice.after(published, updated()),
                said(Meaning.SUMMARY).or(() -> structured.summary().map(HtmlMetadata::plain)),
                language());
    }

    private List<List<String>> authorSources() {
        List<List<String>> sources = new ArrayList<>();
        sources.add(structured.authors());
        for (List<String> names : signals.meta().byName(Meaning.AUTHOR)) {
            sources.add(names.stream().map(HtmlMetadata::plain).toList());
        }
        signals.bylines().stream()
                .map(Byline::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(byline -> sources.add(names(byline)));
        sources.add(signals.marked().stream()
                .map(Byline::ofNames)
                .flatMap(Optional::stream)
                .flatMap(byline -> names(byline).stream())
                .toList());
        signals.bylines().stream()
                .map(Byline::ofNames)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(byline -> sources.add(names(byline)));
        return sources;
    }

    private static List<String> names(Byline byline) {
        return Stream.concat(byline.authors().stream(), byline.agency().stream())
                .toList();
    }

    private Optional<PageTime> published() {
        return TimeChoice.of(moments(
                structured.published(),
                Meaning.PUBLISHED,
                signals.times().stream()
                        .map(PublicationTimes::published)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Optional<PageTime> updated() {
        return TimeChoice.of(moments(
                structured.updated(),
                Meaning.UPDATED,
                signals.times().stream()
                        .map(PublicationTimes::updated)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private List<PageTime> moments(Optional<String> first, Meaning meaning, List<PageTime> last) {
        return Stream.concat(
                        Stream.concat(first.stream(), signals.meta().all(meaning).stream())
                                .map(MachineTime::parse)
                                .flatMap(Optional::stream),
                        last.stream())
                .toList();
    }

    /** The language of the document itself, then what meta elements say. */
    private Optional<String> language() {
        return Stream.of(
                        signals.language(),
                        signals.meta().first(Meaning.LOCALE),
                        signals.meta().first(Meaning.LANGUAGE),
                        structured.language())
                .flatMap(Optional::stream)
                .map(HtmlMetadata::tag)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> tag(String language) {
        String tag = Locale.forLanguageTag(language.strip().replace('_', '-')).toLanguageTag();
        return Optional.of(tag).filter(known -> !known.equals("und"));
    }

    private Optional<String> said(Meaning meaning) {
        return signals.meta().first(meaning).map(HtmlMetadata::plain).filter(text -> !text.isEmpty());
    }

    /** {@code text} without character references that were escaped twice, its white space tidied. */
    private static String plain(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return VisibleText.tidy(unescaped);
    }
}
