package org.strandline.statement;

import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Statement.Act;
import org.strandline.text.Attribution;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Tells those who are spoken to from those who speak, where a passive puts them in the speaker's place. */
final class Addressed {

    private static final Set<String> BEARERS = Set.of("aux", "aux:pass", "nsubj", "nsubj:pass");

    private Addressed() {}

    /**
     * Whether the words for a source are those whom the cue is spoken to or against: "The mayor was accused of …", "Asked whether jobs would go, the
     * mayor shrugged"; or whom others think of: "The figures are expected to rise".
     */
    static boolean is(Sentence sentence, Span cue, Span source) {
        OptionalInt verb = sentence.head(cue);
        if (verb.isEmpty() || !isPut(sentence.tokens().get(verb.getAsInt()).lemma())) {
            return false;
        }
        if (isReduced(sentence, verb.getAsInt())) {
            int main = sentence.syntax().arc(verb.getAsInt()).head();
            return isSubject(sentence, main, source, Set.of("nsubj", "nsubj:pass"));
        }
        return isSubject(sentence, verb.getAsInt(), source, Set.of("nsubj:pass"));
    }

    /** Whether the cue only describes the one whom it is put to: "a councillor charged with theft" says nothing, and nobody is said to. */
    static boolean isDescribed(Sentence sentence, Attribution attribution) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        return verb.isPresent()
                && sentence.syntax().arc(verb.getAsInt()).relation().equals("acl")
                && CueWords.charges(sentence.tokens().get(verb.getAsInt()).lemma())
                && sentence.tokens()
                        .get(verb.getAsInt())
                        .morphology()
                        .value("Tense")
                        .filter("Past"::equals)
                        .isPresent()
                && Phrases.dependant(sentence, verb.getAsInt(), Set.of("obl:agent"))
                        .isEmpty();
    }

    /** Whether all that is marked as said was put to whoever speaks: what the mayor shrugged at is no word of the mayor's. */
    static boolean wasTold(Sentence sentence, Attribution attribution) {
        return attribution
                .cue()
                .filter(cue -> attribution.content().stream().allMatch(content -> wasTold(sentence, cue, content)))
                .isPresent();
    }

    private static boolean wasTold(Sentence sentence, Span cue, Span content) {
        OptionalInt verb = sentence.head(cue);
        OptionalInt said = sentence.head(content);
        if (verb.isEmpty() || said.isEmpty() || content.end() > cue.start()) {
            return false;
        }
        int asked = sentence.syntax().arc(said.getAsInt()).head();
        return asked >= 0
                && sentence.syntax().arc(asked).head() == verb.getAsInt()
                && CueWords.addresses(sentence.tokens().get(asked).lemma())
                && isReduced(sentence, asked);
    }

    private static boolean isPut(String lemma) {
        return CueWords.addresses(lemma)
                || CueWords.act(lemma).filter(act -> act == Act.THINKS).isPresent();
    }

    private static boolean isSubject(Sentence sentence, int verb, Span words, Set<String> relations) {
        return Phrases.dependant(sentence, verb, relations)
                .filter(subject -> words.contains(sentence.tokens().get(subject).span()))
                .isPresent();
    }

    /**
     * "Asked whether …, she …": a verb in a form of the past that has neither subject nor auxiliary, and hangs on the next clause. Taggers take the
     * participle for the tense.
     */
    private static boolean isReduced(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        return syntax.arc(verb).universal().equals("advcl")
                && syntax.arc(verb).head() > verb
                && sentence.tokens()
                        .get(verb)
                        .morphology()
                        .value("Tense")
                        .filter("Past"::equals)
                        .isPresent()
                && syntax.dependants(verb).stream()
                        .noneMatch(child -> BEARERS.contains(syntax.arc(child).relation()));
    }
}
