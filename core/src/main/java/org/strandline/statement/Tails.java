package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Takes off the ends of stretches what belongs to words behind them: "a loss | that", "to one country, | while the city's". */
final class Tails {

    /** What leads to words behind it. */
    private static final Set<PartOfSpeech> LEADING =
            Set.of(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ);

    /** The relations of words that lead to a clause or a phrase, and of those that can stand at its beginning. */
    private static final Set<String> OPENERS = Set.of("mark", "cc", "case");

    private static final Set<String> BEGINNINGS = Set.of(
            "det", "nsubj", "nsubj:pass", "aux", "aux:pass", "nmod:poss", "amod", "compound", "nummod", "advmod");

    private Tails() {}

    /** {@code cue} without a preposition or an article of a phrase that is not in it: "said | in a" letter; "called for" calm stays, if calm is called for. */
    static Span cue(Sentence sentence, Span cue, List<Span> parts) {
        int first = sentence.tokenAt(cue.start());
        int last = sentence.tokenAt(cue.end() - 1);
        while (last > first && leadsAway(sentence, last, parts)) {
            last--;
        }
        int end = sentence.tokens().get(last).span().end();
        return end < cue.end() ? new Span(cue.start(), end) : cue;
    }

    private static boolean leadsAway(Sentence sentence, int token, List<Span> parts) {
        Token word = sentence.tokens().get(token);
        int head = sentence.syntax().arc(token).head();
        if (head <= token || !LEADING.contains(word.partOfSpeech())) {
            return word.partOfSpeech() == PartOfSpeech.PUNCT;
        }
        Span led = sentence.tokens().get(head).span();
        return word.partOfSpeech() == PartOfSpeech.DET || parts.stream().noneMatch(led::overlaps);
    }

    /** {@code said} without a clause at its end whose verb is not in it; as it is where nothing else with a verb is in it. */
    static Span said(Sentence sentence, Span said) {
        int from = sentence.tokenAt(said.start());
        int to = sentence.tokenAt(said.end() - 1);
        Optional<Integer> open = firstOpen(sentence, from, to);
        if (open.isEmpty() || !hasVerb(sentence, from, open.get())) {
            return said;
        }
        return new Span(
                said.start(), sentence.tokens().get(open.get() - 1).span().end());
    }

    /** The first word of a clause or phrase that goes on behind the stretch, and leads into it. */
    private static Optional<Integer> firstOpen(Sentence sentence, int from, int to) {
        Syntax syntax = sentence.syntax();
        for (int token = from + 1; token <= to && token < sentence.tokens().size(); token++) {
            if (syntax.arc(token).head() > to && opens(sentence, token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether a word begins a clause or a phrase: by itself, as a relative pronoun, or behind a mark or an "and". */
    private static boolean opens(Sentence sentence, int token) {
        String relation = sentence.syntax().arc(token).relation();
        PartOfSpeech before = sentence.tokens().get(token - 1).partOfSpeech();
        return OPENERS.contains(relation)
                || (BEGINNINGS.contains(relation)
                        && (sentence.tokens().get(token).partOfSpeech() == PartOfSpeech.PRON
                                || before == PartOfSpeech.PUNCT
                                || before == PartOfSpeech.CCONJ));
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(
                        token -> token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX);
    }
}
