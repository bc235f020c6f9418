package org.strandline.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;

/**
 * Finds the name that a paragraph gives to whom the paragraph before only described: "A spokesperson for the port said …", and then
 * "Anna Lind said: …". The description has an article that introduces, the name is the subject of a verb of saying and new to the
 * page, and nothing else is said of its bearer.
 */
final class LateNames {

    private static final Set<String> SPEAKERS = Set.of("spokesperson", "spokesman", "spokeswoman");

    private LateNames() {}

    static void link(List<Phrase> phrases, RoleReader roles, Cast cast) {
        Optional<Phrase> described = Optional.empty();
        for (Phrase phrase : phrases) {
            boolean next = described
                    .filter(before ->
                            phrase.clause().passage() - before.clause().passage() == 1)
                    .isPresent();
            if (isSpeaker(phrase) && next && isNew(phrase, cast)) {
                Phrase before = described.orElseThrow();
                Draft named = cast.owner(phrase).orElseThrow();
                if (cast.owner(before).isEmpty()) {
                    roles.join(named, before);
                }
                described = Optional.empty();
            } else if (isIntroduced(phrase) && cast.owner(phrase).isEmpty()) {
                described = Optional.of(phrase);
            }
        }
    }

    private static boolean isIntroduced(Phrase phrase) {
        Clause clause = phrase.clause();
        boolean article = clause.dependant(phrase.head(), "det")
                .filter(child ->
                        clause.lower(child).equals("a") || clause.lower(child).equals("an"))
                .isPresent();
        return phrase.kind() == Mention.Kind.NOMINAL && SPEAKERS.contains(clause.lemma(phrase.head())) && article;
    }

    private static boolean isSpeaker(Phrase phrase) {
        return phrase.kind() == Mention.Kind.NAME && FirstPersons.isSpeaker(phrase);
    }

    private static boolean isNew(Phrase phrase, Cast cast) {
        return cast.owner(phrase)
                .filter(draft -> draft.canBe(EntityType.PERSON)
                        && draft.roles().isEmpty()
                        && draft.phrases().stream().allMatch(other -> other.compareTo(phrase) >= 0))
                .isPresent();
    }
}
