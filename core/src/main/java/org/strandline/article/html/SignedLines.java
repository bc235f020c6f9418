package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.article.metadata.SignedTimes;
import org.strandline.record.BlockType;
import org.strandline.record.PageTime;

/**
 * What the lines that sign an article say, above its text or straight below it. They are asked last: where a page neither says a
 * thing to machines nor marks the element that shows it.
 *
 * @param bylines who wrote it, the line nearest to the headline first
 * @param times when it appeared
 */
record SignedLines(List<Byline> bylines, List<PublicationTimes> times) {

    /** Nothing. */
    static final SignedLines NONE = new SignedLines(List.of(), List.of());

    /** Lines below the text that may sign it. */
    private static final int BELOW = 4;

    SignedLines {
        bylines = List.copyOf(bylines);
        times = List.copyOf(times);
    }

    static SignedLines of(Surroundings surroundings, List<LineTyper.Verdict> verdicts) {
        List<Byline> bylines = new ArrayList<>();
        List<PublicationTimes> times = new ArrayList<>();
        int from = Math.max(0, surroundings.landmarks().headline());
        int to = Math.min(verdicts.size(), surroundings.landmarks().lastProse() + 1 + BELOW);
        for (int index = from; index < to; index++) {
            BlockType type = verdicts.get(index).type();
            String text = surroundings.layout().line(index).text();
            boolean credit = index > from
                    && verdicts.get(index - 1).type() == BlockType.CAPTION
                    && isCredit(CaptionLine.split(text));
            if (!credit && (type == BlockType.BYLINE || type == BlockType.DATELINE)) {
                Optional<SignedTimes> both = SignedTimes.parse(text);
                both.map(SignedTimes::byline).or(() -> Byline.parse(text)).ifPresent(bylines::add);
                both.map(SignedTimes::times)
                        .or(() -> PublicationTimes.parse(text))
                        .ifPresent(times::add);
            }
        }
        return new SignedLines(bylines, times);
    }

    /** Whether a line below a caption says whose the picture is: {@code Ada Roe / NTB}. */
    private static boolean isCredit(CaptionLine line) {
        return line.credit().isPresent() && line.caption().isEmpty();
    }

    /** The people of the first line that names one. */
    List<String> authors() {
        return bylines.stream()
                .map(Byline::authors)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> agency() {
        return bylines.stream().flatMap(byline -> byline.agency().stream()).findFirst();
    }

    Optional<PageTime> published() {
        return times.stream().flatMap(time -> time.published().stream()).findFirst();
    }

    /** The last change, if it is later than {@code published}. */
    Optional<PageTime> updated(Optional<PageTime> published) {
        return TimeChoice.after(
                published,
                times.stream().flatMap(time -> time.updated().stream()).findFirst());
    }
}
