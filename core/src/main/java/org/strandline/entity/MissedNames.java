package org.strandline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/** Finds the names that the sentence model overlooked where the same name, or the full name with this surname, stands elsewhere. */
final class MissedNames {

    private static final int SHORTEST = 2;

    private MissedNames() {}

    /** The names that {@code clauses} have beside {@code names}. */
    static List<Named> find(List<Clause> clauses, List<Named> names) {
        Map<String, Named> known = new HashMap<>();
        Set<Token> taken = new HashSet<>();
        for (Named name : names) {
            boolean person = name.type() == EntityType.PERSON;
            boolean single = name.words().size() == 1;
            boolean inFull = name.phrase().kind() == Mention.Kind.NAME
                    && Countries.ALL.described(name.key()).isEmpty();
            if (inFull && (single || person) && name.words().getLast().length() >= SHORTEST) {
                known.putIfAbsent(name.words().getLast(), name);
            }
            for (int token = name.phrase().first(); token <= name.phrase().last(); token++) {
                taken.add(new Token(name.phrase().clause().index(), token));
            }
        }
        List<Named> missed = new ArrayList<>();
        for (Clause clause : clauses) {
            for (int token = 0; token < clause.size(); token++) {
                if (isName(clause, token) && !taken.contains(new Token(clause.index(), token))) {
                    String key = NameKey.of(clause.word(token));
                    if (known.containsKey(key)) {
                        missed.add(named(clause, token, known.get(key)));
                    }
                }
            }
        }
        return missed;
    }

    private record Token(int clause, int index) {}

    /** Whether a word is written as a name: with a capital, and not only because the sentence begins with it. */
    private static boolean isName(Clause clause, int token) {
        boolean capital = Character.isUpperCase(clause.word(token).charAt(0));
        boolean proper = clause.pos(token) == PartOfSpeech.PROPN;
        boolean common = clause.pos(token) == PartOfSpeech.NOUN && token > 0;
        return capital && (proper || common);
    }

    private static Named named(Clause clause, int token, Named like) {
        Phrase.Traits traits = new Phrase.Traits(
                Set.of(like.type()), Sex.UNKNOWN, like.phrase().traits().amount());
        Phrase phrase = new Phrase(clause, token, token, token, Mention.Kind.NAME, traits);
        return new Named(phrase, List.of(like.words().getLast()), like.type(), false);
    }
}
