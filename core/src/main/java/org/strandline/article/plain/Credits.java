package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.article.metadata.Dateline;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.article.metadata.SignedTimes;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/**
 * Who wrote an article, when it appeared, and whose pictures it shows.
 *
 * @param outlet the publication, where a byline names it
 * @param authors who wrote it
 * @param agency whose text it is
 * @param place where an agency's dateline says it was written
 * @param published when it appeared
 * @param updated when it was last changed
 * @param images its captions
 */
record Credits(
        Optional<String> outlet,
        List<String> authors,
        Optional<String> agency,
        Optional<String> place,
        Optional<PageTime> published,
        Optional<PageTime> updated,
        List<Image> images) {

    /** Reads the lines that {@code labels} calls bylines, datelines and captions, near or in the article. */
    static Credits of(Survey survey, Opening opening, List<Mark> labels) {
        int from = Math.max(0, opening.headline().orElse(Math.max(0, opening.body() - REACH)) - 2);
        int to = Math.min(lastBody(labels) + REACH, labels.size() - 1);
        List<Byline> bylines = new ArrayList<>();
        Optional<Dateline> dateline = Optional.empty();
        for (int i = from; i <= to; i++) {
            BlockType type = labels.get(i).type();
            if (type == BlockType.BYLINE) {
                byline(survey.words(i), labels.get(i)).ifPresent(bylines::add);
            } else if (type.isBody() && dateline.isEmpty() && i <= opening.body() + REACH) {
                dateline = Dateline.parse(survey.words(i));
            }
        }
        Set<String> authors = new LinkedHashSet<>();
        bylines.forEach(byline -> authors.addAll(byline.authors()));
        Optional<Dateline> found = dateline;
        List<PublicationTimes> times = times(survey, opening, labels, from, to);
        return new Credits(
                first(bylines.stream().map(Byline::outlet).toList()),
                List.copyOf(authors),
                first(bylines.stream().map(Byline::agency).toList())
                        .or(() -> found.flatMap(Dateline::agency))
                        .or(() -> agencyBesideTimes(survey, labels, from, to)),
                found.flatMap(Dateline::place),
                first(times.stream().map(PublicationTimes::published).toList()),
                first(times.stream().map(PublicationTimes::updated).toList()),
                images(survey, labels, from, to));
    }

    private static final int REACH = 4;

    private static Optional<Byline> byline(String words, Mark label) {
        if (label.rule().equals(Furniture.SIGNED_TIMES)) {
            return SignedTimes.parse(words).map(SignedTimes::byline);
        }
        return Byline.parse(label.rule().equals(Labels.NAME_LINE) ? "By " + words : words);
    }

    /** The times between headline and text, then those above, where a site shows today's date, then those below. */
    private static List<PublicationTimes> times(Survey survey, Opening opening, List<Mark> labels, int from, int to) {
        int headline = opening.headline().orElse(from);
        int body = Math.min(opening.body(), to + 1);
        int[] starts = {headline, from, body};
        int[] ends = {body, headline, to + 1};
        List<PublicationTimes> times = new ArrayList<>();
        for (int stretch = 0; stretch < starts.length; stretch++) {
            for (int i = starts[stretch]; i < ends[stretch]; i++) {
                if (labels.get(i).type() == BlockType.DATELINE) {
                    PublicationTimes.parse(survey.words(i)).ifPresent(times::add);
                } else if (labels.get(i).rule().equals(Furniture.SIGNED_TIMES)) {
                    SignedTimes.parse(survey.words(i)).map(SignedTimes::times).ifPresent(times::add);
                }
            }
        }
        return times;
    }

    /** {@code Posted on Feb 19, 2014 | AFP}. */
    private static Optional<String> agencyBesideTimes(Survey survey, List<Mark> labels, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(i -> labels.get(i).type() == BlockType.DATELINE)
                .mapToObj(i -> PublicationTimes.agency(survey.words(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static int lastBody(List<Mark> labels) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.get(last).type().isBody()) {
            last--;
        }
        return last;
    }

    private static <T> Optional<T> first(List<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }

    /** Whether the caption at {@code index} only says again what the one above it says. */
    private static boolean isSaidAgain(Survey survey, List<Mark> labels, int index) {
        boolean doubled = labels.get(index).rule().equals(Labels.DOUBLED)
                && index > 0
                && labels.get(index - 1).rule().equals(Labels.DOUBLED)
                && survey.words(index).equals(survey.words(index - 1));
        return doubled || labels.get(index).rule().equals(Captions.AGAIN);
    }

    private static List<Image> images(Survey survey, List<Mark> labels, int from, int to) {
        List<Image> images = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (labels.get(i).type() != BlockType.CAPTION || isSaidAgain(survey, labels, i)) {
                continue;
            }
            boolean upper = labels.get(i).rule().equals(Captions.PAIR) && i < to;
            int last = upper ? i + 1 : i;
            CaptionLine line = CaptionLine.split(survey.words(last));
            Optional<String> described = upper ? Optional.of(survey.words(i)) : Optional.empty();
            boolean same = described.isPresent()
                    && Captions.sharedWords(described.get(), line.caption().orElse("")) >= 0.6;
            Span span = new Span(
                    survey.passage(same ? last : i).span().start(),
                    survey.passage(last).span().end());
            images.add(new Image(same ? line.caption() : described.or(() -> line.caption()), line.credit(), span));
            i = last;
        }
        return images;
    }
}
