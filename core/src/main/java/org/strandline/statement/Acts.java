package org.strandline.statement;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Statement.Act;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * What reporting words say of a statement.
 *
 * @param act what is done by saying it
 * @param hedged whether the page keeps its distance
 * @param reply whether it answers what was said before
 */
record Acts(Act act, boolean hedged, boolean reply) {

    private static final Acts NONE = new Acts(Act.SAYS, false, false);
    private static final Set<String> CALLED = Set.of("for", "on", "upon");
    private static final Set<String> PASSIVE = Set.of("aux:pass");

    /** Reads the cue of a statement; one without reporting words is plainly said. */
    static Acts of(Optional<Span> cue, Optional<Sentence> sentence, String text) {
        return cue.isPresent() && sentence.isPresent() ? read(cue.get(), sentence.get(), text) : NONE;
    }

    private static Acts read(Span cue, Sentence sentence, String text) {
        Act act = Act.SAYS;
        boolean negated = false;
        boolean hedged = false;
        boolean reply = false;
        for (int i = sentence.tokenAt(cue.start());
                i < sentence.tokens().size() && sentence.tokens().get(i).span().start() < cue.end();
                i++) {
            Token token = sentence.tokens().get(i);
            act = token.partOfSpeech() == PartOfSpeech.AUX
                    ? act
                    : CueWords.act(token.lemma())
                            .filter(found -> found != Act.SAYS)
                            .orElse(act);
            negated |= isNegated(sentence, i);
            hedged |= CueWords.isDistant(token.lemma())
                    || isSaidOfSomebody(sentence, i)
                    || isKeptApart(sentence, i, text);
            act = callsFor(sentence, i, text) ? Act.DEMANDS : act;
            reply |= CueWords.isReply(token.lemma()) || answers(sentence, i);
        }
        return new Acts(negated && act == Act.CONFIRMS ? Act.SAYS : act, hedged, reply);
    }

    private static boolean isNegated(Sentence sentence, int verb) {
        return sentence.syntax().dependants(verb).stream().anyMatch(dependant -> sentence.tokens()
                .get(dependant)
                .morphology()
                .value("Polarity")
                .filter("Neg"::equals)
                .isPresent());
    }

    /** "Called for an inquiry", "called on the board to go". */
    private static boolean callsFor(Sentence sentence, int token, String text) {
        return sentence.tokens().get(token).lemma().equals("call")
                && token + 1 < sentence.tokens().size()
                && CALLED.contains(sentence.tokens().get(token + 1).span().of(text));
    }

    /** "Is said to have warned": somebody who is not named says of somebody that they said it. */
    private static boolean isSaidOfSomebody(Sentence sentence, int verb) {
        return Phrases.dependant(sentence, verb, PASSIVE).isPresent()
                && Phrases.dependant(sentence, verb, Set.of("xcomp")).isPresent()
                && Phrases.dependant(sentence, verb, Set.of("obl:agent")).isEmpty();
    }

    private static boolean isKeptApart(Sentence sentence, int verb, String text) {
        return sentence.syntax().dependants(verb).stream()
                .anyMatch(dependant -> CueWords.keepsDistance(
                        sentence.tokens().get(dependant).span().of(text)));
    }

    /** "In response, …". */
    private static boolean answers(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        return syntax.dependants(verb).stream()
                .anyMatch(dependant -> syntax.arc(dependant).universal().equals("obl")
                        && CueWords.meansReply(sentence.tokens().get(dependant).lemma()));
    }
}
