package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * Joins what the sentence model marks twice. "He told members in a statement that …" is one statement with two cues; "The envoy said that talks failed, according
 * to the Courier" is one that came through the Courier.
 */
final class Relays {

    private static final String ACCORD = "accord";

    private final String text;
    private final Sentence sentence;

    Relays(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The drafts of a sentence, each statement once. */
    List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft next = passesOn(draft) ? original(draft).orElse(draft) : draft;
            OptionalInt same = sameAs(next, joined);
            if (same.isPresent()) {
                joined.set(same.getAsInt(), together(joined.get(same.getAsInt()), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private OptionalInt sameAs(Draft draft, List<Draft> others) {
        for (int i = 0; i < others.size(); i++) {
            Draft other = others.get(i);
            boolean sameWords = other.parts().stream().anyMatch(draft::overlaps);
            boolean apart = isApart(draft, other) && isApart(other, draft);
            boolean sameSource = other.source().isPresent()
                    && draft.source().filter(other.source().get()::overlaps).isPresent();
            boolean oneCue = sameSource && (sameWords || isMedium(draft) || isMedium(other));
            boolean relayed = sameWords && (passesOn(draft) || passesOn(other));
            boolean equal = draft.parts().equals(other.parts());
            if (apart && (oneCue || relayed || equal)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a draft is no part of another, or all of what the other passes on. */
    private boolean isApart(Draft draft, Draft other) {
        return !isIn(draft, other) || (passesOn(other) && isAllOf(draft, other));
    }

    /** Whether {@code relay} has no words but those of a draft, its source and its cue: "'It is over,' she said", according to the Courier. */
    private boolean isAllOf(Draft draft, Draft relay) {
        List<Span> words = new ArrayList<>(draft.parts());
        draft.cue().ifPresent(words::add);
        draft.source().ifPresent(words::add);
        return relay.parts().stream()
                .flatMapToInt(part -> IntStream.range(part.start(), part.end()))
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> words.stream().anyMatch(span -> span.start() <= at && at < span.end()));
    }

    /** Whether a draft is a part of what is said in another: "claiming that …" in what somebody slammed. */
    private boolean isIn(Draft draft, Draft other) {
        return draft.cue().filter(other::overlaps).filter(this::reports).isPresent();
    }

    /** Whether a cue only says where something was said: "in a statement". */
    private boolean isMedium(Draft draft) {
        Span cue = draft.cue().orElseThrow();
        return sentence.tokens().get(sentence.tokenAt(cue.start())).partOfSpeech() == PartOfSpeech.ADP && !reports(cue);
    }

    /** One draft out of two that say the same: the words of both by the better cue, or those of whoever speaks, passed on by the other. */
    private Draft together(Draft a, Draft b) {
        if (passesOn(a) != passesOn(b) && !a.source().equals(b.source())) {
            Draft original = passesOn(a) ? b : a;
            Draft relay = passesOn(a) ? a : b;
            return new Draft(original.parts(), original.cue(), original.source(), relay.source());
        }
        Draft better = nearness(b) < nearness(a) ? b : a;
        List<Span> parts = new ArrayList<>(a.parts());
        parts.addAll(b.parts());
        return new Draft(parts, better.cue(), better.source(), a.relay().or(b::relay));
    }

    /** How far the cue is from what is said by it; a cue that does not report is farther than any that does. */
    private int nearness(Draft draft) {
        Span cue = draft.cue().orElseThrow();
        int distance = draft.distance();
        return reports(cue) ? distance : distance + text.length();
    }

    private boolean reports(Span cue) {
        return sentence.tokens().stream()
                .filter(token -> cue.contains(token.span()))
                .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.VERB
                        && CueWords.act(token.lemma()).isPresent());
    }

    /** Whether the source is named as one from whom the page has it: "according to the Courier", "the agency reported". */
    private boolean passesOn(Draft draft) {
        return draft.source().filter(this::isOutlet).isPresent()
                || draft.cue().stream()
                        .flatMap(cue -> sentence.tokens().stream().filter(token -> cue.contains(token.span())))
                        .anyMatch(token -> token.lemma().equals(ACCORD));
    }

    private boolean isOutlet(Span source) {
        return sentence.tokens().stream()
                .filter(token -> source.contains(token.span()))
                .anyMatch(token -> CueWords.isOutlet(token.span().of(text))
                        && (token.partOfSpeech() == PartOfSpeech.PROPN || token.partOfSpeech() == PartOfSpeech.NOUN));
    }

    /** What somebody says in the words that {@code relay} passes on, where they are nothing but that. */
    private Optional<Draft> original(Draft relay) {
        if (relay.parts().size() > 1) {
            return Optional.empty();
        }
        return Reported.in(sentence, relay.parts().getFirst())
                .map(said -> new Draft(said.content(), said.cue(), said.source(), relay.source()));
    }
}
