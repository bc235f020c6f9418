package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of a page's headlines to believe.
 *
 * <p>What the meta elements say is the wording under which the newsroom passes the article on. It is believed where it is a
 * version of the heading that readers see, or where the JSON-LD says the same, unless the other meta elements or its length
 * show that it is a wording for cards only. Else it was written for social media, and the
 * heading is believed; where there is none, what the JSON-LD says, then the title of the page. The name of the site is taken off
 * all of them.
 */
final class HeadlineChoice {

    /** What stands between a headline and the name of the site. */
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " // ");

    private static final int MOST_PARTS = 4;

    /** Share of the heading's length under which what is passed on is a label for a card, no version of the headline. */
    private static final double SHORTENED = 0.5;

    private HeadlineChoice() {}

    /**
     * The headline.
     *
     * @param meta the headlines in the meta elements, the most trusted first
     * @param headings the headings on the page
     * @param structured the headline in the JSON-LD
     * @param title the title element
     * @param outlet the name of the site
     */
    static Optional<String> of(
            List<String> meta,
            List<String> headings,
            Optional<String> structured,
            Optional<String> title,
            Optional<String> outlet) {
        Optional<String> passedOn =
                meta.stream().findFirst().map(text -> withoutSite(text, headings, structured, outlet));
        Optional<String> described = structured.map(text -> withoutSite(text, headings, passedOn, outlet));
        Optional<String> named = title.map(text -> withoutSite(text, headings, structured, outlet));
        Optional<String> shown = heading(headings, passedOn.or(() -> described).or(() -> named), outlet);
        if (shown.isPresent() && passedOn.isPresent() && same(shown.get(), described)) {
            boolean doubted = meta.stream().skip(1).anyMatch(text -> Wording.same(text, shown.get()));
            if (doubted || passedOn.get().length() < SHORTENED * shown.get().length()) {
                return passedOn.filter(text -> Wording.same(text, shown.get())).or(() -> shown);
            }
        }
        return passedOn.filter(text -> shown.isEmpty() || Wording.agree(text, shown.get()))
                .or(() -> passedOn.filter(text -> same(text, described)))
                .or(() -> shown)
                .or(() -> described)
                .or(() -> passedOn)
                .or(() -> named);
    }

    private static boolean same(String text, Optional<String> other) {
        return other.isPresent() && Wording.same(text, other.get());
    }

    /** The heading that is most like {@code other}; the first one that is not the site's name if there is nothing like it. */
    private static Optional<String> heading(List<String> headings, Optional<String> other, Optional<String> outlet) {
        Optional<String> best = Optional.empty();
        double likeness = 0;
        for (String heading : headings) {
            double like = headings.size() == 1
                    ? 0
                    : other.map(text -> Wording.likeness(text, heading)).orElse(0.0);
            boolean site = outlet.isPresent() && OutletName.isSame(heading, outlet.get());
            if (!site && (best.isEmpty() || like > likeness)) {
                best = Optional.of(heading);
                likeness = like;
            }
        }
        return best;
    }

    /** {@code text} without the name of the site at its end: known by its name, or because the rest is a headline of the page. */
    private static String withoutSite(
            String text, List<String> headings, Optional<String> other, Optional<String> outlet) {
        List<String> known = new ArrayList<>(headings);
        other.ifPresent(known::add);
        String headline = text;
        for (int i = 0; i < MOST_PARTS; i++) {
            int cut = lastSeparator(headline);
            if (cut <= 0) {
                return headline;
            }
            String head = headline.substring(0, cut).strip();
            String tail = headline.substring(headline.indexOf(' ', cut + 1) + 1).strip();
            boolean site = outlet.isPresent() && OutletName.isLike(tail, outlet.get());
            boolean rest = !known.contains(headline) && known.stream().anyMatch(each -> Wording.same(each, head));
            boolean section = !known.contains(headline) && known.stream().anyMatch(head::startsWith);
            if (!site && !rest && !section) {
                return headline;
            }
            headline = head;
        }
        return headline;
    }

    private static int lastSeparator(String text) {
        return SEPARATORS.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }
}
