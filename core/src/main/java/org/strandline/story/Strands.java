package org.strandline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.PageRecord;
import org.strandline.story.News.FactId;
import org.strandline.story.News.Layer;
import org.strandline.story.Strand.Telling;
import org.strandline.text.Span;

/** Makes strands of what was found across the pages of a story. */
final class Strands {

    private static final int NEXT_WORDS = 40;
    private static final BigDecimal MANY = BigDecimal.TEN;

    private Strands() {}

    static List<Strand> ofQuotations(List<Quotation> quotations, List<PageRecord> pages) {
        Map<String, Integer> places = new HashMap<>();
        pages.forEach(page -> places.put(page.id(), places.size()));
        List<Strand> strands = new ArrayList<>();
        for (Quotation quotation : quotations) {
            List<Telling> tellings = new ArrayList<>();
            for (Quotation.Wording wording : quotation.wordings()) {
                for (Quotation.Said said : wording.statements()) {
                    String page = said.evidence().getFirst().page();
                    FactId fact = new FactId(page, said.statement());
                    tellings.add(new Telling(places.getOrDefault(page, 0), fact, wording.text(), said.evidence(), ""));
                }
            }
            strands.add(strand(Layer.STATEMENT, tellings));
        }
        return strands;
    }

    /** One strand for each count of each series; who only says what another had said before repeats that one. */
    static List<Strand> ofFigures(List<Ledger.Draft> drafts) {
        List<Strand> strands = new ArrayList<>();
        for (Ledger.Draft draft : drafts) {
            Map<String, List<Toll>> points = SeriesWriter.byPoint(draft.tolls());
            Map<String, String> givers = givers(points.keySet());
            Map<String, String> counts = counts(points);
            Map<String, List<Telling>> byCount = new LinkedHashMap<>();
            points.forEach((point, tolls) -> {
                boolean alone = SeriesWriter.isFormer(tolls) || isAnybodys(draft, tolls);
                String claimant = claimant(point);
                String given = givers.getOrDefault(claimant, claimant) + point.substring(claimant.length());
                String count = alone ? point : counts.getOrDefault(given, point);
                for (Toll toll : tolls) {
                    if (draft.counted().category() != Figure.Category.OTHER || isMuch(toll) || points.size() > 1) {
                        byCount.computeIfAbsent(count, unused -> new ArrayList<>())
                                .add(telling(toll));
                    }
                }
            });
            byCount.values().forEach(tellings -> strands.add(strand(Layer.FIGURE, tellings)));
        }
        return strands;
    }

    /** Of each point the number of the count that it goes on. */
    private static Map<String, String> counts(Map<String, List<Toll>> points) {
        List<Integer> numbers = Succession.of(points.values());
        Map<String, String> counts = new HashMap<>();
        points.keySet().forEach(point -> counts.put(point, "#" + numbers.get(counts.size())));
        return counts;
    }

    /** Of each claimant the one who gave all of its numbers before; itself where there is none. */
    private static Map<String, String> givers(Collection<String> points) {
        Map<String, String> firstToSay = new HashMap<>();
        Map<String, String> givers = new HashMap<>();
        for (String point : points) {
            String claimant = claimant(point);
            String giver = firstToSay.computeIfAbsent(point.substring(claimant.length()), unused -> claimant);
            givers.merge(claimant, giver, (one, other) -> one.equals(other) ? one : claimant);
        }
        return givers;
    }

    private static String claimant(String point) {
        return point.substring(0, point.lastIndexOf('='));
    }

    /** What pages count in passing, and nobody is said to have counted: two pages need not mean the same by it. */
    private static boolean isAnybodys(Ledger.Draft draft, List<Toll> tolls) {
        return draft.counted().category() == Figure.Category.OTHER
                && tolls.stream().allMatch(toll -> toll.claimant().name().isEmpty());
    }

    /** A few of anything are seldom news. */
    private static boolean isMuch(Toll toll) {
        return toll.value().compareTo(MANY) >= 0;
    }

    private static Telling telling(Toll toll) {
        Span span = withCounted(toll.figure());
        return new Telling(
                toll.index(),
                toll.id(),
                toll.page().words(span),
                List.of(toll.page().evidence(span)),
                toll.value().stripTrailingZeros().toPlainString());
    }

    /** A number with what it counts, where that follows: "17 people". */
    static Span withCounted(Figure figure) {
        return figure.counts()
                .map(Figure.Counted::span)
                .filter(span -> span.start() >= figure.span().start()
                        && span.start() - figure.span().end() < NEXT_WORDS)
                .map(span -> new Span(
                        figure.span().start(),
                        Math.max(span.end(), figure.span().end())))
                .orElse(figure.span());
    }

    static List<Strand> ofEvents(List<List<Happening>> groups) {
        return groups.stream()
                .map(group ->
                        strand(Layer.EVENT, group.stream().map(Strands::telling).toList()))
                .toList();
    }

    private static Telling telling(Happening happening) {
        return new Telling(
                happening.index(),
                happening.id(),
                happening.page().words(happening.line().span()),
                List.of(happening.evidence()),
                state(happening.event().status()));
    }

    /** What is news where it changes: that something is done, planned, possible or denied; not that it goes on. */
    private static String state(Event.Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> "done";
            case PLANNED, EXPECTED -> "planned";
            case POSSIBLE, CONDITIONAL, DEMANDED -> "open";
            case REFUSED -> "refused";
            case DENIED -> "denied";
        };
    }

    static List<Strand> ofPositions(List<Stances.Draft> drafts) {
        return drafts.stream()
                .map(draft -> strand(
                        Layer.POSITION,
                        draft.held().stream()
                                .map(held -> new Telling(
                                        held.index(),
                                        new FactId(held.page().id(), ""),
                                        held.page().words(held.position().span()),
                                        List.of(held.evidence()),
                                        held.position().stance().name()))
                                .toList()))
                .toList();
    }

    private static Strand strand(Layer layer, List<Telling> tellings) {
        return new Strand(
                layer,
                tellings.stream()
                        .sorted(Comparator.comparingInt(Telling::page)
                                .thenComparing(telling -> telling.evidence().getFirst()))
                        .toList());
    }
}
