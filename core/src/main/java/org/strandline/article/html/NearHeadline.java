package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.PublicationTimes;

/**
 * The bylines and dates that a page shows near its headline. Further away they belong to comments and to other articles.
 *
 * <p>They are known by what the page calls the element ({@code class="byline"}, {@code itemprop="datePublished"}) or by their
 * shape. What stands behind the headline comes before what stands above it.
 */
final class NearHeadline {

    /** How many elements behind the headline are near it: share buttons and a picture stand between headline and byline. */
    static final int BEHIND = 150;

    /** How many before it. */
    private static final int ABOVE = 40;

    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_SIGNATURE = 80;
    private static final int LONGEST_DATE = 120;
    private static final int MOST = 24;
    private static final Set<String> LEADS = Set.of("par", "von", "por", "door", "av", "af", "przez");

    private final List<String> marked = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<PublicationTimes> machineTimes = new ArrayList<>();
    private final List<PublicationTimes> visibleTimes = new ArrayList<>();

    private NearHeadline() {}

    /** An element of the page, and how deep in its tree it is. */
    record Seen(Element element, int depth) {}

    /**
     * What is seen near the headline.
     *
     * @param elements the page's elements in order
     * @param headline index of the headline, negative if there is none
     */
    static NearHeadline of(List<Seen> elements, int headline) {
        NearHeadline near = new NearHeadline();
        if (headline >= 0) {
            near.look(elements.subList(headline, Math.min(elements.size(), headline + BEHIND)));
            near.look(elements.subList(Math.max(0, headline - ABOVE), headline));
        }
        return near;
    }

    /** The texts that are marked as an author's name. */
    List<String> marked() {
        return List.copyOf(marked);
    }

    /** The texts that stand where a byline does. */
    List<String> bylines() {
        return List.copyOf(bylines);
    }

    /** The texts that are a byline by their shape, without "By": a name with a job title. */
    List<String> signatures() {
        return List.copyOf(signatures);
    }

    /** The times, those for machines before those for people. */
    List<PublicationTimes> times() {
        List<PublicationTimes> times = new ArrayList<>(machineTimes);
        times.addAll(visibleTimes);
        return List.copyOf(times);
    }

    private void look(List<Seen> elements) {
        int outside = Integer.MAX_VALUE;
        for (Seen seen : elements) {
            outside = seen.depth() <= outside ? Integer.MAX_VALUE : outside;
            if (outside == Integer.MAX_VALUE && look(seen.element())) {
                outside = seen.depth();
            }
        }
    }

    /** Takes in what {@code element} shows; returns whether it and all that is in it is about something else. */
    private boolean look(Element element) {
        Set<PlaceWord> words = PlaceWord.of(element);
        boolean structure = element.nameIs("body") || element.nameIs("main") || element.nameIs("article");
        boolean outside = words.contains(PlaceWord.OUTSIDE) || element.nameIs("nav") || element.nameIs("footer");
        if (outside && !structure) {
            return true;
        }
        if (!structure) {
            boolean time = element.nameIs("time");
            if (time || words.contains(PlaceWord.DATE)) {
                date(element, words, time);
            }
            if (words.contains(PlaceWord.BYLINE)) {
                author(element);
            }
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                shape(element, text);
            }
        }
        return false;
    }

    private void author(Element element) {
        String text = VisibleText.of(element, LONGEST_BYLINE);
        String property = element.attr("itemprop");
        boolean name = element.attr("rel").equalsIgnoreCase("author")
                || property.equalsIgnoreCase("author")
                || property.equalsIgnoreCase("name");
        List<String> kind = name ? marked : bylines;
        if (!text.isEmpty() && text.length() <= LONGEST_BYLINE && kind.size() < MOST) {
            kind.add(text);
        }
    }

    private void date(Element element, Set<PlaceWord> words, boolean time) {
        String machine = element.attr(time ? "datetime" : "content");
        String text = VisibleText.of(element, LONGEST_DATE);
        Optional<PublicationTimes> shown =
                text.length() <= LONGEST_DATE && hasYear(text) ? PublicationTimes.parse(text) : Optional.empty();
        if (!machine.isEmpty() && machineTimes.size() < MOST) {
            boolean updated = isUpdate(element, words, shown);
            MachineTime.parse(machine)
                    .map(moment -> new PublicationTimes(
                            updated ? Optional.empty() : Optional.of(moment),
                            updated ? Optional.of(moment) : Optional.empty()))
                    .ifPresent(machineTimes::add);
        }
        if (visibleTimes.size() < MOST) {
            shown.ifPresent(visibleTimes::add);
        }
    }

    /** Whether an element's time is that of a change: by its name, by what it shows, by the name of the element around it. */
    private static boolean isUpdate(Element element, Set<PlaceWord> words, Optional<PublicationTimes> shown) {
        if (words.contains(PlaceWord.UPDATED) || words.contains(PlaceWord.PUBLISHED)) {
            return !words.contains(PlaceWord.PUBLISHED);
        }
        if (shown.isPresent() && shown.get().published().isPresent()) {
            return false;
        }
        Set<PlaceWord> around =
                Optional.ofNullable(element.parent()).map(PlaceWord::of).orElse(Set.of());
        boolean saysUpdated = shown.isPresent() && shown.get().updated().isPresent();
        return saysUpdated || (around.contains(PlaceWord.UPDATED) && !around.contains(PlaceWord.PUBLISHED));
    }

    /** A byline that opens with its "By" or, with a comma, names somebody. */
    private static boolean isSignature(String text) {
        boolean led = isLed(text) || Character.isIdeographic(text.codePointAt(0));
        return (led || text.indexOf(',') > 0)
                && Byline.parse(text)
                        .filter(byline -> led || !byline.authors().isEmpty())
                        .isPresent();
    }

    /** Whether {@code text} opens with a word that other languages have for "By". */
    private static boolean isLed(String text) {
        int space = text.indexOf(' ');
        return space > 0 && LEADS.contains(text.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** Whether four digits stand together, as in every date that can be read. */
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** A byline or a date by its shape, in an element whose name says nothing. */
    private void shape(Element parent, TextNode node) {
        String text = node.getWholeText().strip();
        if (text.isEmpty() || text.length() > LONGEST_BYLINE) {
            return;
        }
        boolean by = text.regionMatches(true, 0, "by", 0, 2) && (text.length() == 2 || text.charAt(2) == ' ');
        if (by && bylines.size() < MOST) {
            bylines.add(VisibleText.of(parent, LONGEST_BYLINE));
        } else if (text.length() <= LONGEST_SIGNATURE && signatures.size() < MOST && isSignature(text)) {
            signatures.add(text);
        }
        if (text.length() <= LONGEST_DATE && hasYear(text) && visibleTimes.size() < MOST) {
            PublicationTimes.parse(text).ifPresent(visibleTimes::add);
        }
    }
}
