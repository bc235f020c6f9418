package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.strandline.article.metadata.PublicationTimes;

/**
 * Collects a page's signals in one walk over its tree.
 *
 * <p>Scripts and meta elements may stand anywhere. Bylines and dates count near the headline only: further down they belong to
 * comments and to other articles. What a page shows is looked at there and nowhere else, which keeps the walk cheap.
 */
final class SignalWalk implements NodeVisitor {

    /** How many elements before and after the headline are near it; longer headers of real pages have about 150. */
    private static final int NEAR = 250;

    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_DATE = 120;
    private static final int MOST = 60;
    private static final int MOST_SCRIPTS = 40;
    private static final int NOWHERE = -1;

    private final MetaTags meta = new MetaTags();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Sighting<String>> marked = new ArrayList<>();
    private final List<Sighting<String>> bylines = new ArrayList<>();
    private final List<Sighting<PublicationTimes>> machineTimes = new ArrayList<>();
    private final List<Sighting<PublicationTimes>> visibleTimes = new ArrayList<>();
    private int elements;
    private int headline = -1;
    private int outside = NOWHERE;

    private SignalWalk() {}

    /** Something seen, and how many elements stand before it. */
    private record Sighting<T>(int at, T what) {}

    static PageSignals over(Document document) {
        SignalWalk walk = new SignalWalk();
        document.traverse(walk);
        Element root = document.firstElementChild();
        return new PageSignals(
                walk.meta,
                walk.scripts,
                Optional.of(document.title()).filter(title -> !title.isBlank()),
                walk.headings,
                Optional.ofNullable(root).map(html -> html.attr("lang")).filter(lang -> !lang.isBlank()),
                walk.near(walk.marked),
                walk.near(walk.bylines),
                walk.times());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            elements++;
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> script(element);
                case "h1" -> heading(element);
                case "style", "noscript", "template", "svg", "html", "head", "body", "main", "article" -> {}
                default -> visible(element, depth);
            }
        } else if (node instanceof TextNode text && isLookedAt()) {
            text(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == outside) {
            outside = NOWHERE;
        }
    }

    private boolean isLookedAt() {
        return outside == NOWHERE && (headline < 0 || elements - headline <= NEAR);
    }

    private void meta(Element element) {
        String content = element.attr("content");
        for (String key : List.of("property", "name", "http-equiv", "itemprop")) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                meta.add(name, content);
            }
        }
    }

    private void script(Element element) {
        if (scripts.size() < MOST_SCRIPTS
                && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            String data = element.data();
            boolean about = data.contains("Article")
                    || data.contains("Posting")
                    || data.contains("headline")
                    || data.contains("datePublished");
            if (about) {
                scripts.add(data);
            }
        }
    }

    private void heading(Element element) {
        String text = VisibleText.of(element, LONGEST_HEADING);
        if (!text.isEmpty()) {
            headings.add(text);
            headline = headline < 0 ? elements : headline;
            outside = NOWHERE;
        }
    }

    private void visible(Element element, int depth) {
        if (!isLookedAt()) {
            return;
        }
        Set<String> words = PlaceWords.of(element);
        boolean time = element.nameIs("time");
        if (words.contains(PlaceWords.OUTSIDE) || element.nameIs("nav") || element.nameIs("footer")) {
            outside = depth;
            return;
        }
        if (time || words.contains(PlaceWords.DATE)) {
            date(element, words, time);
        }
        if (words.contains(PlaceWords.BYLINE) && bylines.size() < MOST) {
            author(element);
        }
    }

    private void author(Element element) {
        String text = VisibleText.of(element, LONGEST_BYLINE);
        boolean names = element.attr("rel").equalsIgnoreCase("author")
                || element.attr("itemprop").equalsIgnoreCase("author")
                || element.attr("itemprop").equalsIgnoreCase("name");
        if (!text.isEmpty() && text.length() <= LONGEST_BYLINE) {
            (names ? marked : bylines).add(new Sighting<>(elements, text));
        }
    }

    private void date(Element element, Set<String> words, boolean time) {
        String machine = element.attr(time ? "datetime" : "content");
        String text = VisibleText.of(element, LONGEST_DATE);
        Optional<PublicationTimes> shown =
                text.length() > LONGEST_DATE ? Optional.empty() : PublicationTimes.parse(text);
        if (!machine.isEmpty() && machineTimes.size() < MOST) {
            boolean updated = isUpdate(element, words, shown);
            MachineTime.parse(machine)
                    .map(moment -> new PublicationTimes(
                            updated ? Optional.empty() : Optional.of(moment),
                            updated ? Optional.of(moment) : Optional.empty()))
                    .ifPresent(times -> machineTimes.add(new Sighting<>(elements, times)));
        }
        if (visibleTimes.size() < MOST) {
            shown.ifPresent(times -> visibleTimes.add(new Sighting<>(elements, times)));
        }
    }

    /** Whether an element's time is that of a change: by its name, by what it shows, by the name of the element around it. */
    private static boolean isUpdate(Element element, Set<String> words, Optional<PublicationTimes> shown) {
        if (words.contains(PlaceWords.UPDATED) || words.contains(PlaceWords.PUBLISHED)) {
            return !words.contains(PlaceWords.PUBLISHED);
        }
        if (shown.isPresent() && shown.get().published().isPresent()) {
            return false;
        }
        Element around = element.parent();
        Set<String> outer = around == null ? Set.of() : PlaceWords.of(around);
        boolean saysUpdated = shown.isPresent() && shown.get().updated().isPresent();
        return saysUpdated || (outer.contains(PlaceWords.UPDATED) && !outer.contains(PlaceWords.PUBLISHED));
    }

    /** A byline or a date by its shape, in an element that says nothing about itself. */
    private void text(TextNode node) {
        String text = node.getWholeText().strip();
        Element parent = node.parent();
        if (parent == null || text.isEmpty() || text.length() > LONGEST_BYLINE) {
            return;
        }
        boolean by = text.regionMatches(true, 0, "by", 0, 2) && (text.length() == 2 || text.charAt(2) == ' ');
        if (by && bylines.size() < MOST) {
            bylines.add(new Sighting<>(elements, VisibleText.of(parent, LONGEST_BYLINE)));
        }
        boolean digit = text.length() <= LONGEST_DATE && text.chars().anyMatch(Character::isDigit);
        if (digit && visibleTimes.size() < MOST) {
            PublicationTimes.parse(text).ifPresent(times -> visibleTimes.add(new Sighting<>(elements, times)));
        }
    }

    private List<PublicationTimes> times() {
        List<PublicationTimes> times = new ArrayList<>(near(machineTimes));
        times.addAll(near(visibleTimes));
        return times;
    }

    /** What was seen near the headline, what stands behind it first. */
    private <T> List<T> near(List<Sighting<T>> sightings) {
        List<T> near = new ArrayList<>();
        sightings.stream()
                .filter(each -> each.at() >= headline)
                .map(Sighting::what)
                .forEach(near::add);
        sightings.stream()
                .filter(each -> each.at() < headline && headline - each.at() <= NEAR)
                .map(Sighting::what)
                .forEach(near::add);
        return near;
    }
}
