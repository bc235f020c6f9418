package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.strandline.text.Attribution;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Keeps names whole: the words for a source have all of a name that they have a part of, and what is said has none of it. */
final class WholeNames {

    private WholeNames() {}

    /** {@code attribution} with no name parted between who speaks and what is said. */
    static Attribution kept(Attribution attribution, Sentence sentence) {
        Optional<Span> source = attribution
                .source()
                .map(words -> grown(words, sentence))
                .filter(grown -> attribution.cue().filter(grown::overlaps).isEmpty());
        if (source.isEmpty() || source.equals(attribution.source())) {
            return attribution;
        }
        List<Span> content = attribution.content().stream()
                .flatMap(span -> without(span, source.get()))
                .toList();
        return content.isEmpty() ? attribution : new Attribution(source, attribution.cue(), content);
    }

    private static Span grown(Span words, Sentence sentence) {
        int start = words.start();
        int end = words.end();
        for (NameSpan name : sentence.names()) {
            if (name.span().overlaps(words)) {
                start = Math.min(start, name.span().start());
                end = Math.max(end, name.span().end());
            }
        }
        return new Span(start, end);
    }

    private static Stream<Span> without(Span span, Span taken) {
        if (!span.overlaps(taken)) {
            return Stream.of(span);
        }
        Stream<Span> before =
                span.start() < taken.start() ? Stream.of(new Span(span.start(), taken.start())) : Stream.empty();
        Stream<Span> behind = span.end() > taken.end() ? Stream.of(new Span(taken.end(), span.end())) : Stream.empty();
        return Stream.concat(before, behind);
    }
}
