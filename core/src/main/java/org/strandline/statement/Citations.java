package org.strandline.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.Attribution;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/**
 * Reads "A quoted B as saying that …" where a model takes the whole of "B as saying that …" for what A said, and "…, B was quoted as saying on Friday" where it takes
 * what stands behind.
 */
final class Citations {

    private static final String AS = "as";
    private static final String COMMA = ",";
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "nsubj:pass");
    private static final Set<String> CONTENTS = Set.of("ccomp", "obj", "parataxis");

    private Citations() {}

    /** {@code attribution}, said by whoever is cited; as it is where its cue cites nobody as saying anything. */
    static Attribution said(Attribution attribution, Sentence sentence) {
        OptionalInt verb = citing(attribution, sentence);
        if (verb.isEmpty()) {
            return attribution;
        }
        Optional<Integer> cited = Phrases.dependant(sentence, verb.getAsInt(), OBJECTS);
        Optional<Integer> saying = saying(sentence, verb.getAsInt());
        Optional<Integer> content = saying.flatMap(word -> Phrases.dependant(sentence, word, CONTENTS));
        if (cited.isPresent() && saying.isPresent() && content.isEmpty()) {
            return behind(attribution, sentence, verb.getAsInt(), cited.get());
        }
        if (cited.isEmpty() || content.isEmpty() || !cites(sentence, attribution)) {
            return attribution;
        }
        int from = saying.get() + 1;
        int last = attribution.content().getLast().end();
        Span behind =
                new Span(sentence.tokens().get(from).span().start(), Math.max(last, end(sentence, content.get())));
        return new Attribution(
                Optional.of(Phrases.phrase(sentence, cited.get())),
                Optional.of(sentence.tokens().get(saying.get()).span()),
                List.of(behind));
    }

    /** The verb that cites somebody: the cue's, or the one above it. */
    private static OptionalInt citing(Attribution attribution, Sentence sentence) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        if (verb.isEmpty() || cites(sentence, verb.getAsInt())) {
            return verb;
        }
        int above = sentence.syntax().arc(verb.getAsInt()).head();
        return above != Syntax.ROOT && cites(sentence, above) ? OptionalInt.of(above) : OptionalInt.empty();
    }

    private static boolean cites(Sentence sentence, Attribution attribution) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        return verb.isPresent() && cites(sentence, verb.getAsInt());
    }

    private static boolean cites(Sentence sentence, int verb) {
        return CueWords.cites(sentence.tokens().get(verb).lemma());
    }

    /** What stands before "…, she was quoted as saying": all of it up to the comma. */
    private static Attribution behind(Attribution attribution, Sentence sentence, int verb, int cited) {
        Span source = Phrases.phrase(sentence, cited);
        int before = sentence.tokenAt(source.start()) - 1;
        boolean comma = before > 0 && sentence.tokens().get(before).lemma().equals(COMMA);
        boolean last = attribution.content().getFirst().start()
                > sentence.tokens().get(verb).span().start();
        return comma && last
                ? new Attribution(
                        Optional.of(source),
                        attribution.cue(),
                        List.of(new Span(
                                sentence.span().start(),
                                sentence.tokens().get(before).span().start())))
                : attribution;
    }

    /** The verb behind the "as" that hangs on {@code verb}. */
    private static Optional<Integer> saying(Sentence sentence, int verb) {
        Syntax syntax = sentence.syntax();
        return syntax.dependants(verb).stream()
                .filter(word -> word > verb && word + 1 < sentence.tokens().size())
                .filter(word ->
                        CueWords.act(sentence.tokens().get(word).lemma()).isPresent())
                .filter(word -> syntax.dependants(word).stream()
                        .anyMatch(mark -> sentence.tokens().get(mark).lemma().equals(AS)))
                .findFirst();
    }

    private static int end(Sentence sentence, int word) {
        return sentence.tokens().get(word).span().end();
    }
}
