package org.strandline.app.web.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.page.Spans;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;
import org.strandline.text.Span;

/** Leads from evidence to words. */
public final class Proofs {

    /** More would be a page of its own; the others are in the JSON. */
    private static final int MOST = 6;

    private static final int LONGEST = 320;
    private static final int LONGEST_LABEL = 48;

    private final Told told;

    public Proofs(Told told) {
        this.told = told;
    }

    /** The ways to {@code evidence}: one to each page, to the first pages. */
    public List<Proof> of(List<Evidence> evidence) {
        Set<String> pages = new HashSet<>();
        return evidence.stream()
                .filter(place -> pages.add(place.page()))
                .limit(MOST)
                .flatMap(place -> told.page(place.page()).map(page -> proof(page, place.span())).stream())
                .toList();
    }

    private static Proof proof(PageRecord page, Span span) {
        String text = page.article().text();
        Span within = new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
        String words = Harmless.line(within.of(text)).strip();
        return new Proof(
                "/pages/" + page.id() + Spans.link(within),
                label(page),
                words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " …" : words);
    }

    /** Who says so and when, in short. */
    public static String label(PageRecord page) {
        String outlet = page.article().outlet().orElseGet(() -> shortened(PageViews.title(page)));
        String day = page.article()
                .published()
                .map(PageTime::date)
                .map(date -> ", " + date)
                .orElse("");
        return Harmless.line(outlet) + day;
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_LABEL
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST_LABEL / 2)) + " …"
                : title;
    }
}
