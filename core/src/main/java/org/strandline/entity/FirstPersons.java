package org.strandline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * Tells who speaks of themselves in a quotation: "I" is whoever says it, and "we", from somebody who speaks for a body, the body.
 * The speaker is the subject of a verb of saying outside the quotation marks, in the same paragraph, or in the one before where the
 * paragraph has none.
 */
final class FirstPersons {

    private static final Vocabulary WORDS = Words.ALL;

    private final Cast cast;
    private final List<Speaker> speakers = new ArrayList<>();

    private record Speaker(int passage, Span span, Draft draft) {}

    private FirstPersons(Cast cast) {
        this.cast = cast;
    }

    /** Gives the first persons among {@code phrases}, which are in order, to those whom they stand for. */
    static void link(List<Phrase> phrases, Quotes quotes, Cast cast) {
        FirstPersons persons = new FirstPersons(cast);
        for (Phrase phrase : phrases) {
            if (!quotes.contain(phrase.span()) && isSpeaker(phrase)) {
                cast.owner(phrase)
                        .ifPresent(draft ->
                                persons.speakers.add(new Speaker(phrase.clause().passage(), phrase.span(), draft)));
            }
        }
        int next = 0;
        for (Phrase phrase : phrases) {
            while (next < persons.speakers.size()
                    && persons.speakers.get(next).span().start() < phrase.span().start()) {
                next++;
            }
            if (isFirstPerson(phrase) && quotes.contain(phrase.span())) {
                persons.link(phrase, next);
            }
        }
    }

    static boolean isFirstPerson(Phrase phrase) {
        String word = phrase.clause().lower(phrase.head());
        return phrase.kind() == Mention.Kind.PRONOUN
                && (WORDS.has("pronoun.first", word) || WORDS.has("pronoun.we", word));
    }

    private void link(Phrase phrase, int next) {
        Optional<Draft> speaker = speaker(phrase.clause().passage(), next);
        boolean alone = WORDS.has("pronoun.first", phrase.clause().lower(phrase.head()));
        speaker.flatMap(draft -> alone ? self(draft) : body(draft)).ifPresent(draft -> cast.add(phrase, draft));
    }

    private Optional<Draft> speaker(int passage, int next) {
        if (next < speakers.size() && speakers.get(next).passage() == passage) {
            return Optional.of(speakers.get(next).draft());
        }
        if (next > 0 && passage - speakers.get(next - 1).passage() <= 1) {
            return Optional.of(speakers.get(next - 1).draft());
        }
        return Optional.empty();
    }

    private static Optional<Draft> self(Draft speaker) {
        return speaker.canBe(EntityType.PERSON) ? Optional.of(speaker) : Optional.empty();
    }

    private static Optional<Draft> body(Draft speaker) {
        if (speaker.canBe(EntityType.PERSON)) {
            return speaker.bodies().stream()
                    .filter(body -> !body.phrases().isEmpty())
                    .findFirst();
        }
        return Optional.of(speaker);
    }

    /** Whether a phrase is the subject of a verb of saying. */
    static boolean isSpeaker(Phrase phrase) {
        Clause clause = phrase.clause();
        int verb = clause.head(phrase.head());
        return phrase.isSubject() && verb >= 0 && WORDS.has("speech", clause.lemma(verb));
    }
}
