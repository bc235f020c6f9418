package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.record.Event;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;
import org.strandline.story.Subject;

/** What somebody did, and what was done to them, as the pages of a story have it. */
final class Deeds {

    private static final int MOST = 60;
    private static final int LONGEST = 260;

    private final Told told;
    private final Proofs proofs;

    /** An event with the day by which it is put in order. */
    private record Dated(String day, SubjectView.Deed deed) {}

    Deeds(Told told, Proofs proofs) {
        this.told = told;
        this.proofs = proofs;
    }

    /** The last first; what several pages tell in one way once. */
    List<SubjectView.Deed> of(Subject subject) {
        List<Dated> deeds = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Subject.Member member : subject.members()) {
            told.page(member.page()).ifPresent(page -> {
                for (Event event : page.facts().events()) {
                    part(event, member.entity())
                            .map(part -> deed(page, event, part))
                            .filter(deed -> seen.add(List.of(
                                    deed.day(), deed.deed().what(), deed.deed().part())))
                            .ifPresent(deeds::add);
                }
            });
        }
        return deeds.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .limit(MOST)
                .map(Dated::deed)
                .toList();
    }

    private static Optional<String> part(Event event, String entity) {
        if (event.actors().contains(entity)) {
            return Optional.of("did");
        }
        return event.recipients().contains(entity) ? Optional.of("done to or with") : Optional.empty();
    }

    private Dated deed(PageRecord page, Event event, String part) {
        String day = event.date()
                .or(() -> page.article().published().map(PageTime::date).map(Object::toString))
                .orElse("");
        return new Dated(
                day,
                new SubjectView.Deed(
                        event.date()
                                .map(date -> Harmless.line(Moments.ofTimex(date)))
                                .or(() -> page.article()
                                        .published()
                                        .map(PageTime::date)
                                        .map(date -> "told " + Moments.words(date)))
                                .orElse(""),
                        Words.of(event.type())
                                + event.mode()
                                        .map(mode -> ": " + Harmless.line(mode))
                                        .orElse("") + ", " + Words.of(event.status()),
                        part,
                        line(page, event),
                        proofs.of(List.of(new Evidence(page.id(), event.span())))));
    }

    /** The line of the page around the event, cut where it is long. */
    private static String line(PageRecord page, Event event) {
        String text = page.article().text();
        int start = text.lastIndexOf('\n', event.span().start()) + 1;
        int end = text.indexOf('\n', event.span().end());
        int from = Math.max(start, event.span().start() - LONGEST / 2);
        int to = Math.min(end < 0 ? text.length() : end, event.span().end() + LONGEST / 2);
        int first = from == start ? start : text.indexOf(' ', from) + 1;
        int last = to == end || to == text.length() ? to : text.lastIndexOf(' ', to);
        String words = Harmless.line(text.substring(
                Math.min(first, event.span().start()),
                Math.max(last, event.span().end())));
        return (first > start ? "… " : "") + words + (last < (end < 0 ? text.length() : end) ? " …" : "");
    }
}
