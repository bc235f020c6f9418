package org.strandline.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.app.terminal.Harmless;
import org.strandline.text.Span;

/**
 * Cuts text into pieces at every place where a mark begins or ends. Marks overlap and nest as they like, mark-up cannot:
 * a flat row of pieces is always well formed.
 */
final class Pieces {

    /** What the reader asked to be shown. */
    static final String ASKED = "at";

    private static final Comparator<Mark> BY_START =
            Comparator.comparingInt((Mark mark) -> mark.span().start());

    private final String text;
    private final List<Mark> marks;
    private final Optional<Span> asked;

    private int next;
    private List<Mark> running = List.of();

    /**
     * @param marks in any order
     * @param asked what the reader asked to be shown
     */
    Pieces(String text, List<Mark> marks, Optional<Span> asked) {
        this.text = text;
        List<Mark> all = new ArrayList<>(marks);
        asked.filter(span -> span.end() <= text.length()).ifPresent(span -> all.add(Mark.of(span, ASKED, "")));
        all.sort(BY_START);
        this.marks = List.copyOf(all);
        this.asked = asked;
    }

    /** The pieces of one stretch of the text, which begins behind the one that was asked for before. */
    List<Piece> of(Span stretch) {
        List<Mark> here = new ArrayList<>(running);
        while (next < marks.size() && marks.get(next).span().start() < stretch.end()) {
            here.add(marks.get(next++));
        }
        here.removeIf(mark -> !mark.span().overlaps(stretch));
        running =
                here.stream().filter(mark -> mark.span().end() > stretch.end()).toList();
        return cut(stretch, here);
    }

    private List<Piece> cut(Span stretch, List<Mark> here) {
        Set<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(mark.span().start(), stretch.start()));
            cuts.add(Math.min(mark.span().end(), stretch.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int opened = 0;
        int from = stretch.start();
        for (int cut : cuts) {
            int start = from;
            while (opened < here.size() && here.get(opened).span().start() <= start) {
                open.add(here.get(opened++));
            }
            open.removeIf(mark -> mark.span().end() <= start);
            if (cut > start) {
                pieces.add(piece(new Span(start, cut), open));
            }
            from = cut;
        }
        return pieces;
    }

    private Piece piece(Span span, List<Mark> open) {
        Set<String> styles = new LinkedHashSet<>();
        open.forEach(mark -> styles.add(mark.style()));
        String tip = open.stream()
                .filter(mark -> !mark.tip().isEmpty())
                .min(Comparator.comparingInt((Mark mark) -> mark.span().length()))
                .map(Mark::tip)
                .orElse("");
        List<Integer> notes = open.stream()
                .filter(mark -> mark.span().end() == span.end())
                .flatMap(mark -> mark.note().stream())
                .toList();
        boolean at = asked.filter(wanted -> wanted.start() <= span.start()
                        && span.start() < wanted.end()
                        && (span.start() == wanted.start() || isFirstOf(wanted, span)))
                .isPresent();
        return new Piece(Harmless.line(span.of(text)), String.join(" ", styles), tip, at, notes);
    }

    /** Whether nothing but white space stands between the start of {@code wanted} and {@code span}. */
    private boolean isFirstOf(Span wanted, Span span) {
        return text.substring(wanted.start(), span.start()).isBlank();
    }
}
