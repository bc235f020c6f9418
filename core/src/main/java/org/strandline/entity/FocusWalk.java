package org.strandline.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;
import org.strandline.words.Vocabulary;

/**
 * Walks through a page from its first phrase to its last, keeping in mind what was lately spoken of, and decides what each
 * description and pronoun stands for.
 */
final class FocusWalk {

    private static final Vocabulary WORDS = Words.ALL;
    private static final List<String> KINDS = List.of("work.craft", "work.device", "work.road", "work.ship");
    /** How many phrases back anything is looked for. */
    private static final int WINDOW = 120;

    private static final String MINISTER = "minister";
    private static final int SENTENCES_FOR_PRONOUNS = 3;
    private static final int SENTENCES_FOR_SPEAKERS = 6;
    private static final int SENTENCES_FOR_BODIES = 5;
    private static final int SENTENCES_FOR_NOUNS = 30;

    private final Cast cast;
    private final SpokenOf spokenOf;
    private final Deque<Phrase> focus = new ArrayDeque<>();
    private Optional<Phrase> lastSpeaker = Optional.empty();

    FocusWalk(Cast cast, SpokenOf spokenOf) {
        this.cast = cast;
        this.spokenOf = spokenOf;
    }

    /** Gives each of {@code phrases}, which are in order, to a draft; pronouns that stand for nothing known to none. */
    void walk(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (cast.owner(phrase).isEmpty()) {
                switch (phrase.kind()) {
                    case NAME -> cast.add(phrase, cast.begin());
                    case NOMINAL -> nominal(phrase);
                    case PRONOUN -> pronoun(phrase);
                }
            }
            if (cast.owner(phrase).isPresent() && !isAside(phrase)) {
                focus.addFirst(phrase);
                if (focus.size() > WINDOW) {
                    focus.removeLast();
                }
                if (SpokenOf.speaks(phrase)) {
                    lastSpeaker = Optional.of(phrase);
                }
            }
        }
    }

    private void nominal(Phrase phrase) {
        Optional<Draft> draft = isDefinite(phrase)
                ? held(phrase)
                        .or(() -> sameNoun(phrase))
                        .or(() -> body(phrase))
                        .or(() -> place(phrase))
                        .or(() -> thing(phrase))
                : again(phrase);
        cast.add(phrase, draft.orElseGet(cast::begin));
    }

    /** "Port officials", for the second time: people without an article who are described in the same words. */
    private Optional<Draft> again(Phrase phrase) {
        if (phrase.traits().amount() != Amount.SEVERAL
                || phrase.clause().dependant(phrase.head(), "det").isPresent()) {
            return Optional.empty();
        }
        String key = NameKey.of(phrase.text());
        for (Phrase other : focus) {
            if (other.kind() == Mention.Kind.NOMINAL && NameKey.of(other.text()).equals(key)) {
                return Optional.of(owner(other));
            }
        }
        return Optional.empty();
    }

    /** "the prime minister", after a prime minister was named. */
    private Optional<Draft> held(Phrase phrase) {
        String noun = phrase.clause().lemma(phrase.head());
        Set<String> modifiers = modifiers(phrase);
        for (Phrase other : focus) {
            Draft draft = owner(other);
            if (draft.isNamed()
                    && fits(phrase, draft)
                    && !phrase.overlaps(other)
                    && draft.offices().stream().anyMatch(words -> holds(words, noun, modifiers))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(List<String> words, String noun, Set<String> modifiers) {
        boolean bears = words.contains(noun) || (noun.equals(MINISTER) && isMinister(words));
        return bears && modifiers.stream().allMatch(modifier -> has(words, modifier));
    }

    /** "the minister", of a Foreign Secretary. */
    private static boolean isMinister(List<String> words) {
        return words.contains("secretary") && words.stream().anyMatch(word -> WORDS.has("office.matter", word));
    }

    private static boolean has(List<String> words, String modifier) {
        return words.stream().anyMatch(word -> alike(word, modifier));
    }

    private static boolean alike(String word, String modifier) {
        Optional<String> country = country(word);
        return word.equals(modifier) || (country.isPresent() && country.equals(country(modifier)));
    }

    private static Optional<String> country(String word) {
        return Countries.ALL.described(word).or(() -> Countries.ALL.named(word));
    }

    /** "the officials", after "several port officials": the same noun, nothing said beside it that was not said before. */
    private Optional<Draft> sameNoun(Phrase phrase) {
        String noun = phrase.clause().lemma(phrase.head());
        Set<String> modifiers = modifiers(phrase);
        for (Phrase other : focus) {
            if (phrase.clause().index() - other.clause().index() > SENTENCES_FOR_NOUNS) {
                break;
            }
            if (other.kind() == Mention.Kind.NOMINAL
                    && !phrase.overlaps(other)
                    && other.clause().lemma(other.head()).equals(noun)
                    && !phrase.traits().amount().clashesWith(other.traits().amount())
                    && modifiers(other).containsAll(modifiers)) {
                return Optional.of(owner(other));
            }
            if (other.kind() == Mention.Kind.NAME
                    && fits(phrase, owner(other))
                    && owner(other).canBe(EntityType.ORGANISATION)
                    && NameKey.words(other.text()).contains(noun)
                    && NameKey.words(other.text()).containsAll(modifiers)) {
                return Optional.of(owner(other));
            }
        }
        return Optional.empty();
    }

    /** "the company", "the militant group": the body that was last spoken of. */
    private Optional<Draft> body(Phrase phrase) {
        String noun = phrase.clause().lemma(phrase.head());
        if (!phrase.traits().types().contains(EntityType.ORGANISATION)
                || !(WORDS.has("org.company", noun) || WORDS.has("org.other", noun))) {
            return Optional.empty();
        }
        return best(
                phrase,
                SENTENCES_FOR_BODIES,
                draft -> draft.isNamed()
                        && draft.type().equals(Optional.of(EntityType.ORGANISATION))
                        && Bodies.mayBe(noun, draft)
                        && bears(draft, names(phrase)));
    }

    /** Names in a description: "the Lakes news agency" is none that has no Lakes in its name. */
    private static Set<String> names(Phrase phrase) {
        Set<String> names = new HashSet<>();
        for (int token = phrase.first(); token < phrase.head(); token++) {
            if (phrase.clause().pos(token) == PartOfSpeech.PROPN
                    && country(phrase.clause().lower(token)).isEmpty()) {
                names.add(phrase.clause().lower(token));
            }
        }
        return names;
    }

    private static boolean bears(Draft draft, Set<String> names) {
        return names.isEmpty()
                || draft.names().stream().anyMatch(words -> names.stream().allMatch(name -> has(words, name)));
    }

    /** Whether a name stands alone in brackets: an agency behind a dateline, a party behind a member; nobody goes on to speak of that. */
    private static boolean isAside(Phrase phrase) {
        Clause clause = phrase.clause();
        return phrase.kind() == Mention.Kind.NAME
                && phrase.first() > 0
                && phrase.last() + 1 < clause.size()
                && clause.word(phrase.first() - 1).equals("(")
                && clause.word(phrase.last() + 1).equals(")");
    }

    /** "the country": the country that was last spoken of. */
    private Optional<Draft> place(Phrase phrase) {
        String noun = phrase.clause().lemma(phrase.head());
        if (!WORDS.has("place.country", noun) && !WORDS.has("place.city", noun)) {
            return Optional.empty();
        }
        boolean country = WORDS.has("place.country", noun);
        return best(
                phrase,
                SENTENCES_FOR_BODIES,
                draft -> draft.type().equals(Optional.of(EntityType.PLACE))
                        && draft.isNamed()
                        && country
                                == draft.names().stream().anyMatch(words -> Countries.ALL
                                        .named(String.join(" ", words))
                                        .isPresent()));
    }

    /** "the vessel": the named thing of this kind that was last spoken of. */
    private Optional<Draft> thing(Phrase phrase) {
        String noun = phrase.clause().lemma(phrase.head());
        for (String kind : KINDS) {
            if (WORDS.has(kind, noun)) {
                return best(
                        phrase,
                        SENTENCES_FOR_BODIES,
                        draft -> draft.type().equals(Optional.of(EntityType.WORK))
                                && draft.nouns().stream().allMatch(other -> WORDS.has(kind, other) || !isOfAKind(other))
                                && (draft.isNamed() || !draft.nouns().isEmpty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAKind(String noun) {
        return KINDS.stream().anyMatch(kind -> WORDS.has(kind, noun));
    }

    private void pronoun(Phrase phrase) {
        if (FirstPersons.isFirstPerson(phrase)) {
            return;
        }
        Optional<Draft> draft =
                PronounReader.isRelative(phrase.clause(), phrase.head()) ? relative(phrase) : speaker(phrase);
        draft.ifPresent(owner -> cast.add(phrase, owner));
    }

    /** Whoever a pronoun stands for; where nobody else can be meant, a man whose given name is mostly a woman's, or the other way round. */
    private Optional<Draft> speaker(Phrase phrase) {
        Set<Draft> others = spokenOf.drafts(phrase);
        Predicate<Draft> another = draft -> !others.contains(draft);
        return goesOn(phrase)
                .filter(another)
                .or(() -> best(phrase, SENTENCES_FOR_PRONOUNS, another, FocusWalk::fits))
                .or(() -> best(phrase, SENTENCES_FOR_PRONOUNS, another, FocusWalk::fitsButForTheName));
    }

    /** "He added", "she went on": whoever spoke last. */
    private Optional<Draft> goesOn(Phrase phrase) {
        return lastSpeaker
                .filter(before -> SpokenOf.goesOn(phrase)
                        && phrase.clause().index() - before.clause().index() <= SENTENCES_FOR_SPEAKERS)
                .map(this::owner)
                .filter(draft -> fits(phrase, draft) || fitsButForTheName(phrase, draft));
    }

    /** "Anna Lind, who chairs the council": what the relative clause hangs on. */
    private Optional<Draft> relative(Phrase phrase) {
        Clause clause = phrase.clause();
        int up = phrase.head();
        for (int steps = 0; up >= 0 && steps < 8; steps++) {
            if (clause.relation(up).equals("acl:relcl") && clause.head(up) >= 0 && clause.head(up) < phrase.head()) {
                return cast.at(clause, clause.head(up)).flatMap(cast::owner);
            }
            up = clause.head(up);
        }
        return Optional.empty();
    }

    private Optional<Draft> best(Phrase phrase, int sentences, Predicate<Draft> condition) {
        return best(phrase, sentences, condition, FocusWalk::fits);
    }

    private Optional<Draft> best(
            Phrase phrase, int sentences, Predicate<Draft> condition, BiPredicate<Phrase, Draft> fitting) {
        Optional<Draft> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Phrase other : focus) {
            int distance = spokenOf.sentences(phrase, other);
            if (distance > sentences) {
                continue;
            }
            Draft draft = owner(other);
            double score = salience(phrase, other, distance) - spokenOf.distance(phrase, other);
            if (score > most
                    && fitting.test(phrase, draft)
                    && condition.test(draft)
                    && isPossible(phrase, other, draft)) {
                most = score;
                best = Optional.of(draft);
            }
        }
        return best;
    }

    private static double salience(Phrase phrase, Phrase other, int distance) {
        double score = -2.0 * distance;
        if (other.isSubject()) {
            score += 2;
        } else if (other.clause().is(other.head(), "obj")) {
            score += 0.7;
        } else if (other.clause().is(other.head(), "nmod")
                || other.clause().is(other.head(), "amod")
                || other.clause().is(other.head(), "compound")) {
            score -= 0.7;
        }
        if (other.kind() == Mention.Kind.NAME) {
            score += 0.4;
        }
        if (other.clause().passage() != phrase.clause().passage()) {
            score -= 0.5;
        }
        return score - 0.01 * other.first() / (1 + other.clause().size());
    }

    /** Whether grammar lets a phrase stand for the same as another. */
    private boolean isPossible(Phrase phrase, Phrase other, Draft draft) {
        if (phrase.overlaps(other)) {
            return false;
        }
        if (phrase.clause() == other.clause()) {
            Clause clause = phrase.clause();
            boolean reflexive = clause.lower(phrase.head()).endsWith("self")
                    || clause.lower(phrase.head()).endsWith("selves");
            boolean sameVerb = clause.head(phrase.head()) == clause.head(other.head())
                    && !clause.is(phrase.head(), "nmod")
                    && !clause.is(phrase.head(), "conj")
                    && !clause.is(other.head(), "conj");
            if (sameVerb && !reflexive && clause.head(phrase.head()) >= 0) {
                return false;
            }
        }
        return draft.phrases().stream()
                .skip(Math.max(0, draft.phrases().size() - 4))
                .noneMatch(mention -> !mention.equals(other) && mention.overlaps(phrase));
    }

    private static boolean fits(Phrase phrase, Draft draft) {
        return !phrase.traits().sex().clashesWith(draft.sex()) && fitsInKind(phrase, draft);
    }

    /** Whether "he" may be one of whose sex nothing tells but a given name: Lauri Aas. */
    private static boolean fitsButForTheName(Phrase phrase, Draft draft) {
        return phrase.traits().sex() != Sex.UNKNOWN
                && draft.isNamed()
                && draft.type().equals(Optional.of(EntityType.PERSON))
                && draft.isSexGuessed()
                && fitsInKind(phrase, draft);
    }

    private static boolean fitsInKind(Phrase phrase, Draft draft) {
        return draft.canBeAny(phrase.traits().types())
                && !(phrase.traits().amount() != Amount.SEVERAL
                        && phrase.traits().amount().clashesWith(draft.amount()))
                && !(phrase.traits().amount() == Amount.SEVERAL
                        && draft.amount() == Amount.ONE
                        && !draft.canBe(EntityType.ORGANISATION));
    }

    private Draft owner(Phrase phrase) {
        return cast.owner(phrase).orElseThrow();
    }

    private static boolean isDefinite(Phrase phrase) {
        Clause clause = phrase.clause();
        for (int child : clause.dependants(phrase.head())) {
            if (clause.is(child, "det")) {
                return WORDS.has("definite", clause.lower(child));
            }
        }
        return false;
    }

    private static Set<String> modifiers(Phrase phrase) {
        Clause clause = phrase.clause();
        Set<String> modifiers = new HashSet<>();
        for (int token = phrase.first(); token <= phrase.last(); token++) {
            if (token != phrase.head()
                    && EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM)
                            .contains(clause.pos(token))) {
                modifiers.add(clause.word(token).toLowerCase(Locale.ROOT));
            }
        }
        return modifiers;
    }
}
