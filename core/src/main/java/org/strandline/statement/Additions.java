package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.Attribution;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * Reads what a speaker says besides in a participle that no cue marks: "It was an early count, she said, warning it could rise" tells of a count and of a
 * warning.
 */
final class Additions {

    private static final Set<String> CLAUSES = Set.of("ccomp");

    private Additions() {}

    /** The attributions of a sentence, each with what its speaker adds behind it. */
    static List<Attribution> found(Sentence sentence, List<Attribution> marked) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution attribution : marked) {
            Optional<Integer> adding = adding(sentence, attribution)
                    .filter(verb -> isFree(sentence.tokens().get(verb).span(), marked));
            if (adding.isEmpty()) {
                all.add(attribution);
                continue;
            }
            Span added = added(sentence, adding.get());
            List<Span> rest = before(attribution.content(), start(sentence, adding.get() - 1));
            if (rest.isEmpty()) {
                all.add(attribution);
                continue;
            }
            all.add(new Attribution(attribution.source(), attribution.cue(), rest));
            all.add(new Attribution(
                    attribution.source(),
                    Optional.of(sentence.tokens().get(adding.get()).span()),
                    List.of(added)));
        }
        return all;
    }

    /** The participle behind a comma that hangs on the reporting verb and has a clause of its own. */
    private static Optional<Integer> adding(Sentence sentence, Attribution attribution) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        return sentence.syntax().dependants(verb.getAsInt()).stream()
                .filter(word -> word > verb.getAsInt() && Reported.isSaying(sentence, word))
                .filter(word -> sentence.tokens().get(word - 1).partOfSpeech() == PartOfSpeech.PUNCT)
                .filter(word -> Phrases.dependant(sentence, word, CLAUSES)
                        .filter(clause -> clause > word)
                        .isPresent())
                .findFirst();
    }

    private static boolean isFree(Span verb, List<Attribution> marked) {
        return marked.stream()
                .noneMatch(other -> other.cue().filter(verb::overlaps).isPresent());
    }

    private static Span added(Sentence sentence, int verb) {
        int clause = Phrases.dependant(sentence, verb, CLAUSES).orElseThrow();
        int last = clause;
        for (int token = clause + 1; token < sentence.tokens().size(); token++) {
            if (sentence.tokens().get(token).partOfSpeech() != PartOfSpeech.PUNCT
                    && sentence.syntax().isUnder(token, clause)) {
                last = token;
            }
        }
        return new Span(
                Reported.beginning(sentence, verb, clause),
                sentence.tokens().get(last).span().end());
    }

    private static List<Span> before(List<Span> content, int place) {
        return content.stream()
                .filter(span -> span.start() < place)
                .map(span -> span.end() > place ? new Span(span.start(), place) : span)
                .toList();
    }

    private static int start(Sentence sentence, int token) {
        return sentence.tokens().get(token).span().start();
    }
}
