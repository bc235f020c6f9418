package org.strandline.train.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.bench.statement.GoldAttributions;
import org.strandline.text.Attribution;
import org.strandline.text.Span;

/** Cuts pages with attributions into passages: paragraphs, long ones where a sentence seems to end. */
final class SpeechPassages {

    private static final String CLOSING = "\"'”’)";

    private SpeechPassages() {}

    /** The paragraphs of some pages, each of at most about {@code characters}. */
    static List<Passage> of(List<GoldAttributions> pages, int characters) {
        List<Passage> passages = new ArrayList<>();
        for (GoldAttributions page : pages) {
            for (Span stretch : stretches(page.text(), characters)) {
                passages.add(cut(page, stretch));
            }
        }
        return passages;
    }

    private static List<Span> stretches(String text, int characters) {
        List<Span> stretches = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int end = line < 0 ? text.length() : line;
            while (end - from > characters) {
                int cut = sentenceEnd(text, from, from + characters);
                stretches.add(new Span(from, cut));
                from = cut + 1;
            }
            if (!text.substring(from, end).isBlank()) {
                stretches.add(new Span(from, end));
            }
            from = end + 1;
        }
        return stretches;
    }

    /** The last white space before {@code end} that stands behind a full stop, or else the last one at all. */
    private static int sentenceEnd(String text, int from, int end) {
        int space = end;
        for (int i = end - 1; i > from; i--) {
            if (text.charAt(i) == ' ') {
                space = space == end ? i : space;
                int before = i - 1;
                while (before > from && CLOSING.indexOf(text.charAt(before)) >= 0) {
                    before--;
                }
                if (text.charAt(before) == '.' && Character.isUpperCase(firstLetter(text, i, end))) {
                    return i;
                }
            }
        }
        return space;
    }

    private static char firstLetter(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    /** What of the page's attributions stands in a stretch; an attribution is where its cue is. */
    private static Passage cut(GoldAttributions page, Span stretch) {
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution attribution : page.attributions()) {
            Optional<Span> cue = attribution.cue().flatMap(span -> moved(span, stretch));
            List<Span> content = attribution.content().stream()
                    .flatMap(span -> moved(span, stretch).stream())
                    .toList();
            if (cue.isPresent() && !content.isEmpty()) {
                Optional<Span> source = attribution.source().flatMap(span -> moved(span, stretch));
                attributions.add(new Attribution(source, cue, content));
            }
        }
        return new Passage(stretch.of(page.text()), Optional.empty(), Optional.empty(), Optional.of(attributions));
    }

    private static Optional<Span> moved(Span span, Span stretch) {
        int start = Math.max(span.start(), stretch.start());
        int end = Math.min(span.end(), stretch.end());
        return start < end ? Optional.of(new Span(start - stretch.start(), end - stretch.start())) : Optional.empty();
    }
}
