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

/** Tells who is told from what is told, where nothing stands between them: "told AFP | the toll was 66", "told reporters | talks had failed". */
final class Listeners {

    private static final String TELL = "tell";
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl:arg");
    private static final Set<String> JOINED = Set.of("compound", "nmod:poss");

    private Listeners() {}

    /** {@code attribution} without a listener at the beginning of what is said. */
    static Attribution without(Attribution attribution, Sentence sentence) {
        Span first = attribution.content().getFirst();
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        if (verb.isEmpty()) {
            return attribution;
        }
        return of(sentence, verb.getAsInt())
                .filter(listener -> first.contains(listener) && listener.end() < first.end())
                .map(listener -> {
                    List<Span> rest = new ArrayList<>(attribution.content());
                    rest.set(0, new Span(listener.end(), first.end()));
                    return new Attribution(attribution.source(), attribution.cue(), rest);
                })
                .orElse(attribution);
    }

    /** The words for whoever is told, right behind the verb, where the tree makes them a part of the next phrase. */
    static Optional<Span> of(Sentence sentence, int verb) {
        int first = verb + 1;
        if (!sentence.tokens().get(verb).lemma().equals(TELL)
                || first >= sentence.tokens().size()
                || Phrases.dependant(sentence, verb, OBJECTS).isPresent()) {
            return Optional.empty();
        }
        int last = isArticle(sentence, first) ? first + 1 : first;
        while (last + 1 < sentence.tokens().size() && isNoun(sentence, last) && isNoun(sentence, last + 1)) {
            if (isAudience(sentence, first, last)) {
                return Optional.of(words(sentence, first, last));
            }
            last++;
        }
        return last + 1 < sentence.tokens().size() && isNoun(sentence, last) && isArticle(sentence, last + 1)
                ? Optional.of(words(sentence, first, last))
                : Optional.empty();
    }

    /** "Reporters" alone, with the next phrase right behind it. */
    private static boolean isAudience(Sentence sentence, int first, int last) {
        return first == last
                && CueWords.isAudience(sentence.tokens().get(last).lemma())
                && JOINED.contains(sentence.syntax().arc(last).relation());
    }

    private static boolean isArticle(Sentence sentence, int token) {
        PartOfSpeech partOfSpeech = sentence.tokens().get(token).partOfSpeech();
        return partOfSpeech == PartOfSpeech.DET || partOfSpeech == PartOfSpeech.PRON;
    }

    private static boolean isNoun(Sentence sentence, int token) {
        PartOfSpeech partOfSpeech = sentence.tokens().get(token).partOfSpeech();
        return partOfSpeech == PartOfSpeech.NOUN || partOfSpeech == PartOfSpeech.PROPN;
    }

    private static Span words(Sentence sentence, int first, int last) {
        return new Span(
                sentence.tokens().get(first).span().start(),
                sentence.tokens().get(last).span().end());
    }
}
