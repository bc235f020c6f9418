package org.strandline.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Mends the words that a model takes for a source where the tree shows that somebody else speaks. */
final class SourceWords {

    private static final int MOST_STEPS = 12;
    private static final String TO = "to";

    private SourceWords() {}

    /**
     * The words for whoever speaks: "by the villagers" without its "by"; the subject where a name in an aside was taken for it: "Lind, while thanking the
     * mayor, Petter Aas, said", or in another sentence.
     */
    static Span ofSpeaker(SentenceIndex sentences, Span source, Optional<Span> cue) {
        Optional<Sentence> sentence =
                sentences.at(source.start()).filter(found -> found.span().contains(source));
        if (sentence.isEmpty()) {
            return cue.flatMap(words -> sentences.at(words.start()).flatMap(found -> Phrases.speaker(found, words)))
                    .orElse(source);
        }
        if (cue.filter(words -> sentence.get().span().contains(words)).isEmpty()) {
            return source;
        }
        OptionalInt verb = sentence.get().head(cue.get());
        Optional<Span> subject =
                Phrases.speaker(sentence.get(), cue.get()).filter(span -> span.end() <= source.start());
        boolean other = verb.isPresent()
                && (isInAside(sentence.get(), source, verb.getAsInt())
                        || isTold(sentence.get(), source, verb.getAsInt()));
        return other && subject.isPresent() ? subject.get() : withoutPreposition(sentence.get(), source);
    }

    /** Whether the words stand in a clause that hangs on the reporting verb. */
    private static boolean isInAside(Sentence sentence, Span source, int verb) {
        if (source.start() > sentence.tokens().get(verb).span().start()) {
            return false;
        }
        Syntax syntax = sentence.syntax();
        int up = sentence.head(source).orElse(verb);
        if (syntax.arc(up).universal().equals("nsubj")) {
            return false;
        }
        boolean aside = false;
        for (int steps = 0; steps < MOST_STEPS && up != verb && up != Syntax.ROOT; steps++) {
            aside |= syntax.arc(up).universal().equals("advcl");
            up = syntax.arc(up).head();
        }
        return aside && up == verb;
    }

    /** Whether the words are for somebody to whom it is said: "disclosing his plans to the editor". */
    private static boolean isTold(Sentence sentence, Span source, int verb) {
        Syntax syntax = sentence.syntax();
        int up = sentence.head(source).orElse(verb);
        while (syntax.arc(up).universal().equals("appos")) {
            up = syntax.arc(up).head();
        }
        return up > verb
                && syntax.arc(up).head() == verb
                && syntax.arc(up).universal().equals("obl")
                && syntax.dependants(up).stream()
                        .anyMatch(child -> sentence.tokens().get(child).lemma().equals(TO));
    }

    private static Span withoutPreposition(Sentence sentence, Span source) {
        int from = sentence.tokenAt(source.start());
        int first = from;
        while (first + 1 < sentence.tokens().size()
                && sentence.tokens().get(first).partOfSpeech() == PartOfSpeech.ADP
                && sentence.tokens().get(first + 1).span().start() < source.end()
                && sentence.syntax().arc(first).universal().equals("case")) {
            first++;
        }
        return first > from ? new Span(sentence.tokens().get(first).span().start(), source.end()) : source;
    }
}
