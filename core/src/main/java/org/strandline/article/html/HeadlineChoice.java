package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of a page's headlines to believe.
 *
 * <p>{@code og:title} is the wording under which the newsroom passes the article on. Where it is a version of the heading on the
 * page it is believed; where it says something else it was written for social media, and the heading is believed. Without
 * {@code og:title} the heading is, if there is one, then JSON-LD, then the title. The name of the site is taken off all of them.
 */
final class HeadlineChoice {

    /** What stands between a headline and the name of the site. */
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " // ");

    private static final int MOST_PARTS = 4;

    private HeadlineChoice() {}

    /**
     * The headline.
     *
     * @param og the headline in the meta elements
     * @param headings the headings on the page
     * @param structured the headline in the JSON-LD
     * @param title the title element
     * @param outlet the name of the site
     */
    static Optional<String> of(
            Optional<String> og,
            List<String> headings,
            Optional<String> structured,
            Optional<String> title,
            Optional<String> outlet) {
        List<String> known = new ArrayList<>(headings);
        structured.ifPresent(known::add);
        Optional<String> passedOn = og.map(text -> withoutSite(text, known, outlet));
        Optional<String> named = title.map(text -> withoutSite(text, known, outlet));
        Optional<String> shown = heading(headings, passedOn.or(() -> structured).or(() -> named), outlet);
        return passedOn.filter(text -> shown.isEmpty() || Wording.agree(text, shown.get()))
                .or(() -> shown)
                .or(() -> structured)
                .or(() -> passedOn)
                .or(() -> named);
    }

    /** The heading that is most like {@code other}; the first one that is not the site's name if there is nothing like it. */
    private static Optional<String> heading(List<String> headings, Optional<String> other, Optional<String> outlet) {
        List<String> plausible = headings.stream()
                .filter(heading -> outlet.isEmpty() || !isSite(heading, outlet.get()))
                .toList();
        Optional<String> best = Optional.empty();
        double likeness = 0;
        for (String heading : plausible) {
            double like = other.map(text -> Wording.likeness(text, heading)).orElse(0.0);
            if (best.isEmpty() || like > likeness) {
                best = Optional.of(heading);
                likeness = like;
            }
        }
        return best;
    }

    /** {@code text} without the name of the site at its end: known by its name, or because the rest is a known headline. */
    static String withoutSite(String text, List<String> known, Optional<String> outlet) {
        String headline = text;
        for (int i = 0; i < MOST_PARTS && !known.contains(headline); i++) {
            int cut = lastSeparator(headline);
            if (cut <= 0) {
                return headline;
            }
            String head = headline.substring(0, cut).strip();
            String tail = headline.substring(cut + 1);
            tail = tail.substring(tail.indexOf(' ') + 1).strip();
            boolean site = known.contains(head) || (outlet.isPresent() && isSite(tail, outlet.get()));
            if (!site && known.stream().noneMatch(each -> head.startsWith(each))) {
                return headline;
            }
            headline = head;
        }
        return headline;
    }

    private static int lastSeparator(String text) {
        return SEPARATORS.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    private static boolean isSite(String text, String outlet) {
        String name = OutletName.squashed(text);
        String site = OutletName.squashed(outlet);
        return !name.isEmpty() && (name.startsWith(site) || site.startsWith(name));
    }
}
