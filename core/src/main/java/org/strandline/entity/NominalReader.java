package org.strandline.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Vocabulary;

/** Reads the descriptions of a page: noun phrases whose noun is one for people, bodies, places or works. */
final class NominalReader {

    private static final Vocabulary WORDS = Words.ALL;
    private static final int MOST_WORDS = 16;

    /** In the order in which they are looked up: a noun may be of several kinds. */
    private static final Map<String, Set<EntityType>> TYPES = Map.of(
            "group", EnumSet.of(EntityType.GROUP),
            "org", EnumSet.of(EntityType.ORGANISATION),
            "place", EnumSet.of(EntityType.PLACE),
            "work", EnumSet.of(EntityType.WORK));

    List<Phrase> read(List<Clause> clauses, List<Named> names) {
        Set<String> taken = new HashSet<>();
        for (Named name : names) {
            for (int token = name.phrase().first(); token <= name.phrase().last(); token++) {
                taken.add(name.phrase().clause().index() + " " + token);
            }
        }
        List<Phrase> nominals = new ArrayList<>();
        for (Clause clause : clauses) {
            for (int token = 0; token < clause.size(); token++) {
                if (!taken.contains(clause.index() + " " + token) && isNoun(clause, token)) {
                    read(clause, token, taken).ifPresent(nominals::add);
                }
            }
        }
        return nominals;
    }

    private static boolean isNoun(Clause clause, int token) {
        boolean noun = clause.pos(token) == PartOfSpeech.NOUN || clause.pos(token) == PartOfSpeech.PROPN;
        return noun
                && !isManner(clause, token)
                && (!clause.is(token, "compound") || isDoer(clause, token))
                && !clause.is(token, "flat")
                && !clause.is(token, "fixed")
                && !clause.is(token, "amod")
                && office(clause, token) == token;
    }

    /** "In person", which is nobody. */
    private static boolean isManner(Clause clause, int token) {
        return token > 0
                && clause.lower(token).equals("person")
                && clause.lower(token - 1).equals("in");
    }

    /** The noun that a word behind it belongs to, a hyphen between or not: "secretary" of "secretary general"; else the word itself. */
    static int office(Clause clause, int token) {
        int noun = token > 1 && clause.word(token - 1).equals("-") ? token - 2 : token - 1;
        boolean behind = noun >= 0 && clause.head(noun) != token && WORDS.has("postposed", clause.lower(token));
        return behind && isPerson(clause.lemma(noun)) ? noun : token;
    }

    /** Whether the first part of a compound is a body of men that does what the second says: "police firing", not "police officer". */
    private static boolean isDoer(Clause clause, int token) {
        return WORDS.has("doer", clause.lower(token))
                && clause.head(token) == token + 1
                && types(clause, token + 1).isEmpty();
    }

    private static Optional<Phrase> read(Clause clause, int head, Set<String> taken) {
        Set<EntityType> types = types(clause, head);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        int first = first(clause, head);
        int last = last(clause, head, taken);
        Phrase.Traits traits = new Phrase.Traits(types, sex(clause.lemma(head)), amount(clause, head));
        return Optional.of(new Phrase(clause, first, last, head, Mention.Kind.NOMINAL, traits));
    }

    /** What a noun may stand for; a noun that stands for one person stands for a group in the plural. */
    static Set<EntityType> types(Clause clause, int head) {
        String lemma = clause.lemma(head);
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        if (isPerson(lemma)) {
            types.add(amount(clause, head) == Amount.SEVERAL ? EntityType.GROUP : EntityType.PERSON);
        }
        TYPES.forEach((kind, kinds) -> {
            if (WORDS.has(kind, lemma) || WORDS.has(kind, clause.lower(head))) {
                types.addAll(kinds);
            }
        });
        return types;
    }

    static boolean isPerson(String lemma) {
        return WORDS.has("person", lemma)
                || WORDS.has("person.male", lemma)
                || WORDS.has("person.female", lemma)
                || WORDS.has("person.kin", lemma);
    }

    private static Sex sex(String lemma) {
        if (WORDS.has("person.male", lemma)) {
            return Sex.MALE;
        }
        return WORDS.has("person.female", lemma) ? Sex.FEMALE : Sex.UNKNOWN;
    }

    private static Amount amount(Clause clause, int head) {
        return clause.token(head)
                .morphology()
                .number()
                .map(number -> number == Morphology.Count.SINGULAR ? Amount.ONE : Amount.SEVERAL)
                .orElse(Amount.UNKNOWN);
    }

    /** The first word of the phrase: no article or preposition, but all else that stands before the noun and hangs on it. */
    private static int first(Clause clause, int head) {
        int first = head;
        for (int token = head - 1; token >= 0 && head - token < MOST_WORDS; token--) {
            if (!clause.isUnder(token, head) || isOutside(clause, token, head)) {
                break;
            }
            first = token;
        }
        while (first < head && clause.pos(first) == PartOfSpeech.CCONJ) {
            first++;
        }
        return first;
    }

    /** Whether a word that hangs on a noun directly stands before the phrase itself: an article, a preposition, a conjunction. */
    private static boolean isOutside(Clause clause, int token, int head) {
        boolean article = clause.pos(token) == PartOfSpeech.DET
                && (WORDS.has("definite", clause.lower(token)) || WORDS.has("indefinite", clause.lower(token)));
        boolean direct = clause.head(token) == head;
        return direct
                && (article
                        || clause.is(token, "case")
                        || clause.is(token, "cc")
                        || (clause.is(token, "punct") && !clause.word(token).equals("-"))
                        || clause.is(token, "mark")
                        || clause.is(token, "nsubj")
                        || clause.is(token, "cop"));
    }

    /** The last word of the phrase: that of an "of" or "for" right behind the noun, else the noun. */
    private static int last(Clause clause, int head, Set<String> taken) {
        int last = head;
        for (int behind = head + 1; behind < Math.min(head + 3, clause.size()); behind++) {
            if (office(clause, behind) == head) {
                last = behind;
            }
        }
        for (int child : clause.dependants(head)) {
            if (child > last && clause.is(child, "nmod") && isPlain(clause, last + 1, child, head)) {
                last = Math.max(last, lastOf(clause, child));
            } else if (child > last
                    && (clause.is(child, "flat") || clause.is(child, "compound"))
                    && !taken.contains(clause.index() + " " + child)) {
                last = child;
            }
        }
        return last;
    }

    private static boolean isPlain(Clause clause, int from, int child, int head) {
        if (child - head > MOST_WORDS) {
            return false;
        }
        String preposition = clause.lower(from);
        return preposition.equals("of") || preposition.equals("for");
    }

    private static int lastOf(Clause clause, int head) {
        int last = head;
        for (int child : clause.dependants(head)) {
            boolean goesOn = clause.is(child, "flat")
                    || clause.is(child, "compound")
                    || clause.is(child, "conj")
                    || (clause.is(child, "nmod")
                            && clause.lower(Math.min(head + 1, clause.size() - 1))
                                    .equals("of"));
            if (child > last && child - head < MOST_WORDS && goesOn) {
                last = child;
            }
        }
        return last;
    }
}
