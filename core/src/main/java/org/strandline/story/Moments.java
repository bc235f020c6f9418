package org.strandline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;

/**
 * When each page says what it says: when it was published, or fetched where it does not say; a later version of a page when it was
 * updated, and never before the version that it follows.
 */
final class Moments {

    /** Times of pages from different clocks. */
    static final Comparator<PageTime> ORDER =
            Comparator.comparing(Moments::instant).thenComparing(PageTime::iso);

    private final List<PageRecord> pages;
    private final Map<String, Instant> moments = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Moments(List<PageRecord> pages) {
        this.pages = pages;
    }

    /** The moments of {@code pages}, some of which are versions of one page, the oldest first. */
    static Moments of(List<PageRecord> pages, List<List<String>> versions) {
        Moments all = new Moments(pages);
        Map<String, PageRecord> byId = new HashMap<>();
        for (PageRecord page : pages) {
            byId.put(page.id(), page);
            all.moments.put(page.id(), published(page).orElse(Instant.MAX));
        }
        for (List<String> group : versions) {
            Instant last = Instant.MIN;
            for (int n = 0; n < group.size(); n++) {
                Optional<PageRecord> page = Optional.ofNullable(byId.get(group.get(n)));
                Instant own = (n == 0 ? page.flatMap(Moments::published) : page.flatMap(Moments::updated)).orElse(last);
                last = own.isBefore(last) ? last : own;
                all.moments.put(group.get(n), last.equals(Instant.MIN) ? Instant.MAX : last);
                all.numbers.put(group.get(n), n);
            }
        }
        return all;
    }

    /** When the page of this id says what it says; empty where nothing tells. */
    Optional<Instant> of(String page) {
        return Optional.ofNullable(moments.get(page)).filter(moment -> !moment.equals(Instant.MAX));
    }

    /** The day on which {@code page} says what it says, by its own clock. */
    Optional<LocalDate> day(PageRecord page) {
        boolean later = numbers.getOrDefault(page.id(), 0) > 0;
        Optional<PageTime> published = page.article().published();
        Optional<PageTime> updated = page.article().updated();
        Optional<PageTime> said = later ? updated.or(() -> published) : published.or(() -> updated);
        return said.map(PageTime::date)
                .or(() -> page.source().fetched().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)));
    }

    List<PageRecord> inOrder() {
        return pages.stream()
                .sorted(Comparator.comparing((PageRecord page) -> moments.getOrDefault(page.id(), Instant.MAX))
                        .thenComparing(page -> numbers.getOrDefault(page.id(), 0))
                        .thenComparing(PageRecord::id))
                .toList();
    }

    private static Optional<Instant> published(PageRecord page) {
        return page.article()
                .published()
                .or(() -> page.article().updated())
                .map(Moments::instant)
                .or(() -> page.source().fetched());
    }

    private static Optional<Instant> updated(PageRecord page) {
        return page.article().updated().map(Moments::instant).or(() -> published(page));
    }

    /** A day without a time counts as its noon, a time without an offset as one at Greenwich. */
    private static Instant instant(PageTime time) {
        return time.date()
                .atTime(time.time().orElse(LocalTime.NOON))
                .toInstant(time.offset().orElse(ZoneOffset.UTC));
    }
}
