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
import org.strandline.text.Token;

/** The sieve for reporting words that go on in an infinitive: in "is said to have warned that it leaks" all before "that" reports. */
final class Infinitives {

    private Infinitives() {}

    /** {@code attribution} with the infinitive in its cue, if what is said begins with one that reports. */
    static Attribution shifted(Attribution attribution, Sentence sentence) {
        Span content = attribution.content().getFirst();
        if (attribution.cue().isEmpty()
                || content.start() < attribution.cue().get().end()
                || !sentence.span().contains(content)
                || !isPassive(sentence, attribution.cue().get())) {
            return attribution;
        }
        int verb = sentence.tokenAt(content.start());
        while (verb + 1 < sentence.tokens().size() && leads(sentence.tokens().get(verb))) {
            verb++;
        }
        Token token = sentence.tokens().get(verb);
        boolean reports = verb > sentence.tokenAt(content.start())
                && token.partOfSpeech() == PartOfSpeech.VERB
                && token.span().end() < content.end()
                && CueWords.act(token.lemma()).isPresent();
        if (!reports) {
            return attribution;
        }
        List<Span> rest = new ArrayList<>(attribution.content());
        rest.set(0, new Span(token.span().end(), content.end()));
        Span cue = new Span(attribution.cue().get().start(), token.span().end());
        return new Attribution(attribution.source(), Optional.of(cue), rest);
    }

    private static boolean isPassive(Sentence sentence, Span cue) {
        OptionalInt head = sentence.head(cue);
        return head.isPresent()
                && Phrases.dependant(sentence, head.getAsInt(), Set.of("aux:pass"))
                        .isPresent();
    }

    private static boolean leads(Token token) {
        return token.partOfSpeech() == PartOfSpeech.PART || token.partOfSpeech() == PartOfSpeech.AUX;
    }
}
