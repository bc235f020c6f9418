package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The headline as readers see it on a page that has it in no first-level heading, or has the name of the site there too: the
 * longest text on the page, outside links, that is what the page is titled or a part of that.
 *
 * @param text what it says
 * @param element its index among the page's visible elements
 */
record ShownHeadline(String text, int element) {

    private static final int LONGEST = 400;
    private static final int LEAST_LETTERS = 10;

    /** Elements of a page that are looked at, at most. */
    private static final int MOST_ELEMENTS = 20_000;

    /**
     * The headline; empty if the only first-level heading is it.
     *
     * @param stated what the page says to machines that its headline is
     * @param outlet the name of the site
     */
    static Optional<ShownHeadline> of(PageSignals signals, List<String> stated, Optional<String> outlet) {
        boolean plain =
                signals.headings().size() == 1 && agrees(signals.headings().getFirst(), stated);
        if (plain && isPartOfTitle(signals) && stated.isEmpty()) {
            int length = Wording.letters(signals.headings().getFirst()).length();
            return longest(signals.elements(), wanted(signals, stated, outlet))
                    .filter(shown -> Wording.letters(shown.text()).length() > length)
                    .filter(shown ->
                            isSubheading(signals.elements().get(shown.element()).element()));
        }
        return plain ? Optional.empty() : longest(signals.elements(), wanted(signals, stated, outlet));
    }

    /** Whether the page is titled what its only first-level heading says, and more: the heading may be the name of the site. */
    private static boolean isPartOfTitle(PageSignals signals) {
        String heading = Wording.letters(signals.headings().getFirst());
        String title = signals.title().map(Wording::letters).orElse("");
        return title.length() > heading.length() && (title.startsWith(heading) || title.endsWith(heading));
    }

    private static boolean isSubheading(Element element) {
        return element.nameIs("h2") || element.nameIs("h3");
    }

    private static boolean agrees(String heading, List<String> stated) {
        return stated.isEmpty() || stated.stream().anyMatch(text -> Wording.agree(text, heading));
    }

    private static Set<String> wanted(PageSignals signals, List<String> stated, Optional<String> outlet) {
        List<String> titles = new ArrayList<>(stated);
        signals.title().ifPresent(titles::add);
        Set<String> wanted = new HashSet<>();
        for (String title : titles) {
            for (String part : SiteSeparators.partsAndRests(title)) {
                String letters = Wording.letters(part);
                boolean site = outlet.isPresent() && OutletName.isLike(part, outlet.get());
                if (!site && (letters.length() >= LEAST_LETTERS || part.equals(title))) {
                    wanted.add(letters);
                }
            }
        }
        wanted.remove("");
        return wanted;
    }

    private static Optional<ShownHeadline> longest(List<NearHeadline.Seen> elements, Set<String> wanted) {
        Optional<ShownHeadline> longest = Optional.empty();
        int length = 0;
        int longestWanted = wanted.stream().mapToInt(String::length).max().orElse(0);
        for (int index = 0; index < Math.min(MOST_ELEMENTS, elements.size()) && length < longestWanted; index++) {
            Element element = elements.get(index).element();
            if (hasWords(element) && !isLinked(element)) {
                String text = VisibleText.of(element, LONGEST);
                String letters = text.length() > LONGEST ? "" : Wording.letters(text);
                if (letters.length() > length && wanted.contains(letters)) {
                    longest = Optional.of(new ShownHeadline(text, index));
                    length = letters.length();
                }
            }
        }
        return longest;
    }

    private static boolean hasWords(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(Element element) {
        Optional<Element> around = Optional.ofNullable(element.parent());
        return element.nameIs("a")
                || around.filter(parent -> parent.nameIs("a")).isPresent();
    }
}
