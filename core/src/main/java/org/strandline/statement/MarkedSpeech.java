package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Prose;
import org.strandline.text.Attribution;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * The sieve for what the sentence model marks as said. The model sees a window of one paragraph; quote marks tell how far a quotation goes beyond it.
 */
final class MarkedSpeech {

    private final String text;
    private final Quotations quotations;

    MarkedSpeech(Prose prose, Quotations quotations) {
        this.text = prose.text();
        this.quotations = quotations;
    }

    List<Draft> drafts(List<Sentence> sentences) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Attribution attribution : sentence.attributions()) {
                draft(attribution).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(Attribution attribution) {
        Optional<Quotation> around = attribution.cue().flatMap(cue -> quotations.at(cue.start()));
        List<Span> parts = new ArrayList<>();
        for (Span content : attribution.content()) {
            clipped(content, around)
                    .flatMap(span -> Edges.trimmed(text, span))
                    .ifPresent(part -> parts.add(grown(part, attribution, around)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(parts, attribution.cue(), attribution.source()));
    }

    /** What is said to have been said inside a quotation stays inside. */
    private static Optional<Span> clipped(Span content, Optional<Quotation> around) {
        if (around.isEmpty()) {
            return Optional.of(content);
        }
        Span inner = around.get().inner();
        int start = Math.max(content.start(), inner.start());
        int end = Math.min(content.end(), inner.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** A stretch with the whole of each quotation that it has a part of. */
    private Span grown(Span part, Attribution attribution, Optional<Quotation> around) {
        Span grown = part;
        for (Quotation quotation : quotations.in(part)) {
            Span joint = new Span(
                    Math.min(grown.start(), quotation.inner().start()),
                    Math.max(grown.end(), quotation.inner().end()));
            boolean apart = attribution.cue().filter(joint::overlaps).isEmpty()
                    && attribution.source().filter(joint::overlaps).isEmpty();
            if (apart && around.filter(quotation::equals).isEmpty()) {
                grown = joint;
            }
        }
        return grown;
    }
}
