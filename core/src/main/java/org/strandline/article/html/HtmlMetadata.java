package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.strandline.article.html.MetaTags.Meaning;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.Metadata;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.article.metadata.SignedTimes;
import org.strandline.record.PageTime;

/**
 * Reads what a web page says about its article: JSON-LD, OpenGraph, microdata, meta elements, visible bylines and times.
 *
 * <p>Which source is believed where they disagree is decided per fact: {@link HeadlineChoice},
 * {@link AuthorChoice}, {@link TimeChoice}; the reasons stand in {@code docs/decisions/0003-which-date-and-author-to-believe.md}.
 */
final class HtmlMetadata {

    private final PageSignals signals;
    private final StructuredArticle structured;
    private final Optional<String> outlet;

    /** The times that the page says to machines, most of them several times. */
    private final Map<String, Optional<PageTime>> moments = new HashMap<>();

    private final Optional<ShownHeadline> shown;

    private HtmlMetadata(PageSignals signals, StructuredArticle structured) {
        this.signals = signals;
        this.structured = structured;
        this.outlet =
                OutletName.better(said(Meaning.OUTLET), structured.outlet().map(HtmlMetadata::plain));
        List<String> stated = new ArrayList<>();
        said(Meaning.HEADLINE).ifPresent(stated::add);
        structured.headline().map(HtmlMetadata::plain).ifPresent(stated::add);
        this.shown = ShownHeadline.of(signals, stated, outlet);
    }

    static Metadata of(PageSignals signals) {
        List<JsonValue> roots = signals.scripts().stream()
                .map(LenientJson::read)
                .flatMap(List::stream)
                .toList();
        List<String> titles = new ArrayList<>(signals.headings());
        signals.meta().first(Meaning.HEADLINE).ifPresent(titles::add);
        return new HtmlMetadata(signals, StructuredArticle.of(roots, titles)).metadata();
    }

    /** What the page shows is looked at only where what it says to machines leaves something open. */
    private Metadata metadata() {
        AuthorChoice authors = AuthorChoice.of(statedAuthors(), outlet);
        List<PageTime> publications = statedTimes(structured.published(), Meaning.PUBLISHED);
        List<PageTime> updates = statedTimes(structured.updated(), Meaning.UPDATED);
        Optional<PageTime> published = TimeChoice.of(publications);
        Optional<PageTime> updated = TimeChoice.of(updates);
        boolean timed =
                updated.isPresent() && published.flatMap(PageTime::offset).isPresent();
        if (timed && authors.named()) {
            return metadata(authors, published, updated);
        }
        NearHeadline near = NearHeadline.of(
                signals.elements(), shown.map(ShownHeadline::element).orElse(signals.headline()));
        return metadata(
                authors.named() ? authors : AuthorChoice.of(shownAuthors(near), outlet),
                TimeChoice.of(join(publications, near.times().stream().map(PublicationTimes::published))),
                TimeChoice.of(join(updates, near.times().stream().map(PublicationTimes::updated))));
    }

    private Metadata metadata(AuthorChoice authors, Optional<PageTime> published, Optional<PageTime> updated) {
        return new Metadata(
                HeadlineChoice.of(
                        signals.meta().all(Meaning.HEADLINE).stream()
                                .map(HtmlMetadata::plain)
                                .toList(),
                        shown.map(ShownHeadline::text).map(List::of).orElse(signals.headings()),
                        structured.headline().map(HtmlMetadata::plain),
                        signals.title().map(HtmlMetadata::plain),
                        outlet),
                outlet,
                authors.authors(),
                authors.agency(),
                published,
                TimeChoice.after(published, updated),
                said(Meaning.SUMMARY).or(() -> structured.summary().map(HtmlMetadata::plain)),
                language());
    }

    private List<List<String>> statedAuthors() {
        List<List<String>> sources = new ArrayList<>();
        sources.add(structured.authors());
        for (List<String> names : signals.meta().byName(Meaning.AUTHOR)) {
            sources.add(names.stream().map(HtmlMetadata::plain).toList());
        }
        return sources;
    }

    /** The stated authors, then a line that says "By", then what is marked as an author, then what stands where a byline does. */
    private List<List<String>> shownAuthors(NearHeadline near) {
        List<List<String>> sources = new ArrayList<>(statedAuthors());
        List<String> bylines = near.bylines().stream().map(this::withoutOutlet).toList();
        sources.add(firstNames(bylines, line -> Byline.parse(line)
                .or(() -> SignedTimes.parse(line).map(SignedTimes::byline))));
        sources.add(near.marked().stream()
                .map(Byline::ofNames)
                .flatMap(Optional::stream)
                .flatMap(byline -> names(byline).stream())
                .toList());
        sources.add(firstNames(bylines, Byline::ofNames));
        sources.add(firstNames(near.signatures(), Byline::parse));
        return sources;
    }

    /** {@code byline} without the name of the site that ends it: "Jane Doe, Kestrel 7". */
    private String withoutOutlet(String byline) {
        String name = outlet.orElse("");
        int end = byline.length() - name.length();
        if (name.isEmpty() || end <= 0 || !byline.regionMatches(true, end, name, 0, name.length())) {
            return byline;
        }
        while (end > 0 && ",|-–/ ".indexOf(byline.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == byline.length() - name.length() ? byline : byline.substring(0, end);
    }

    private static List<String> firstNames(List<String> lines, Function<String, Optional<Byline>> reading) {
        return lines.stream()
                .map(reading)
                .flatMap(Optional::stream)
                .findFirst()
                .map(HtmlMetadata::names)
                .orElse(List.of());
    }

    private static List<String> names(Byline byline) {
        return Stream.concat(byline.authors().stream(), byline.agency().stream())
                .toList();
    }

    private List<PageTime> statedTimes(Optional<String> first, Meaning meaning) {
        return Stream.concat(first.stream(), signals.meta().all(meaning).stream())
                .map(text -> moments.computeIfAbsent(text, MachineTime::parse))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<PageTime> join(List<PageTime> stated, Stream<Optional<PageTime>> shown) {
        return Stream.concat(stated.stream(), shown.flatMap(Optional::stream)).toList();
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
