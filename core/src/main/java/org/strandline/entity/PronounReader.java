package org.strandline.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Vocabulary;

/** Reads the pronouns of a page that stand for somebody or something. */
final class PronounReader {

    private static final Vocabulary WORDS = Words.ALL;
    private static final Set<EntityType> PEOPLE = EnumSet.of(EntityType.PERSON);
    private static final Set<EntityType> THINGS =
            EnumSet.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.WORK, EntityType.EVENT, EntityType.GROUP);
    private static final Set<EntityType> MANY =
            EnumSet.of(EntityType.GROUP, EntityType.ORGANISATION, EntityType.PLACE, EntityType.WORK);
    private static final Set<EntityType> ANY = EnumSet.allOf(EntityType.class);

    List<Phrase> read(List<Clause> clauses) {
        List<Phrase> pronouns = new ArrayList<>();
        for (Clause clause : clauses) {
            for (int token = 0; token < clause.size(); token++) {
                if (isPronoun(clause, token)) {
                    int at = token;
                    traits(clause, token)
                            .ifPresent(traits ->
                                    pronouns.add(new Phrase(clause, at, at, at, Mention.Kind.PRONOUN, traits)));
                }
            }
        }
        return pronouns;
    }

    private static boolean isPronoun(Clause clause, int token) {
        return (clause.pos(token) == PartOfSpeech.PRON || clause.pos(token) == PartOfSpeech.DET)
                && !clause.is(token, "expl")
                && !clause.is(token, "det");
    }

    static boolean isRelative(Clause clause, int token) {
        String word = clause.lower(token);
        return WORDS.has("pronoun.relative", word);
    }

    private static Optional<Phrase.Traits> traits(Clause clause, int token) {
        String word = clause.lower(token);
        if (WORDS.has("pronoun.male", word)) {
            return Optional.of(new Phrase.Traits(PEOPLE, Sex.MALE, Amount.ONE));
        }
        if (WORDS.has("pronoun.female", word)) {
            return Optional.of(new Phrase.Traits(PEOPLE, Sex.FEMALE, Amount.ONE));
        }
        if (WORDS.has("pronoun.thing", word)) {
            return Optional.of(new Phrase.Traits(THINGS, Sex.UNKNOWN, Amount.ONE));
        }
        if (WORDS.has("pronoun.many", word)) {
            return Optional.of(new Phrase.Traits(MANY, Sex.UNKNOWN, Amount.SEVERAL));
        }
        if (WORDS.has("pronoun.first", word) || WORDS.has("pronoun.we", word)) {
            return Optional.of(new Phrase.Traits(ANY, Sex.UNKNOWN, Amount.UNKNOWN));
        }
        return isRelative(clause, token)
                ? Optional.of(new Phrase.Traits(ANY, Sex.UNKNOWN, Amount.UNKNOWN))
                : Optional.empty();
    }
}
