package org.strandline.app.web.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.strandline.text.Span;

/** Stretches of a page's text as addresses write them: {@code 120-164}. */
public final class Spans {

    private static final Pattern WRITTEN = Pattern.compile("(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})");

    private Spans() {}

    /** What the reader asked to be shown; empty for what is no stretch. */
    public static Optional<Span> asked(Optional<String> written) {
        return written.map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(match -> new int[] {Integer.parseInt(match.group("start")), Integer.parseInt(match.group("end"))})
                .filter(ends -> ends[0] < ends[1])
                .map(ends -> new Span(ends[0], ends[1]));
    }

    /** As addresses write it. */
    public static String written(Span span) {
        return span.start() + "-" + span.end();
    }

    /** The part of a page's address that shows {@code span}. */
    public static String link(Span span) {
        return "?at=" + written(span) + "#at";
    }
}
