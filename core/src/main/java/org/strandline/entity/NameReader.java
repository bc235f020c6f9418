package org.strandline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.NameSpan;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;
import org.strandline.words.Vocabulary;

/** Reads the names of a page, and corrects the types that the sentence model gave them by what the rest of the page says. */
final class NameReader {

    private static final Vocabulary WORDS = Words.ALL;
    private static final int WEIGHT_OF_A_TITLE = 5;
    private static final int MOST_WORDS_OF_A_KIND = 3;
    private static final String AND = "and";

    List<Named> read(List<Clause> clauses) {
        List<Named> names = new ArrayList<>();
        for (Clause clause : clauses) {
            int from = 0;
            for (NameSpan name : clause.sentence().names()) {
                while (from < clause.size()
                        && clause.token(from).span().end() <= name.span().start()) {
                    from++;
                }
                int to = from;
                while (to + 1 < clause.size()
                        && clause.token(to + 1).span().start() < name.span().end()) {
                    to++;
                }
                if (from < clause.size()) {
                    read(clause, from, to, name).ifPresent(names::add);
                }
            }
        }
        List<Named> settled = settled(names);
        settled.addAll(MissedNames.find(clauses, settled));
        settled.sort(Comparator.comparing(Named::phrase));
        return settled;
    }

    private static Optional<Named> read(Clause clause, int from, int to, NameSpan name) {
        int first = from;
        int last = to;
        while (first < last && clause.lower(first).equals("the")) {
            first++;
        }
        first = behindNouns(clause, first, last);
        last = beforeBracket(clause, first, last);
        while (last > first && (isPossessive(clause, last) || clause.pos(last) == PartOfSpeech.PUNCT)) {
            last--;
        }
        List<String> words = NameKey.words(clause.text(first, last));
        return words.isEmpty() ? Optional.empty() : typed(clause, first, last, words, name);
    }

    /** Where a name begins before which something without a name is joined to it: "army and | Rapid Support Forces". */
    private static int behindNouns(Clause clause, int first, int last) {
        int token = first;
        while (token < last
                && Character.isLowerCase(clause.word(token).charAt(0))
                && !clause.lower(token).equals(AND)) {
            token++;
        }
        return token > first && token < last && clause.lower(token).equals(AND) ? token + 1 : first;
    }

    /** Where a name ends behind which its initials stand in brackets and what it is: "Rapid Support Forces | (RSF) paramilitary force". */
    private static int beforeBracket(Clause clause, int first, int last) {
        for (int token = first + 1; token < last; token++) {
            if (clause.word(token).equals("(")) {
                return token - 1;
            }
        }
        return last;
    }

    private static Optional<Named> typed(Clause clause, int first, int last, List<String> words, NameSpan name) {
        int core = first;
        while (core < last && isHonorific(clause, core)) {
            core++;
        }
        int start = first > 0 && isHonorific(clause, first - 1) ? first - 1 : first;
        if (start < core) {
            return Optional.of(titled(clause, start, core, last));
        }
        Optional<EntityType> told = type(name, words, clause, core)
                .map(type -> isUnclear(type) && isGroup(clause, first, last) ? EntityType.ORGANISATION : type);
        return told.map(type -> {
            Sex sex = type == EntityType.PERSON ? sexOfGiven(words) : Sex.UNKNOWN;
            Amount amount = type == EntityType.GROUP ? Amount.SEVERAL : Amount.ONE;
            Phrase.Traits traits = new Phrase.Traits(Set.of(type), sex, amount);
            int head = clause.headOf(first, last);
            Phrase phrase = new Phrase(clause, first, last, head, Mention.Kind.NAME, traits);
            return new Named(phrase, common(words, type), type, false);
        });
    }

    private static boolean isUnclear(EntityType type) {
        return type == EntityType.EVENT || type == EntityType.WORK;
    }

    /** "The V7 rebel group": whether a name stands before the noun that says what group it is the name of. */
    private static boolean isGroup(Clause clause, int first, int last) {
        int noun = clause.head(clause.headOf(first, last));
        return noun > last
                && noun - last <= MOST_WORDS_OF_A_KIND
                && clause.is(clause.headOf(first, last), "compound")
                && WORDS.has("org.other", clause.lemma(noun));
    }

    /** A name with a Mr or Dr before it, which nothing but a person has. */
    private static Named titled(Clause clause, int start, int core, int last) {
        List<String> words = NameKey.words(clause.text(core, last));
        Sex told = sexOf(clause.lower(start));
        Sex sex = told == Sex.UNKNOWN ? sexOfGiven(words) : told;
        Phrase.Traits traits = new Phrase.Traits(Set.of(EntityType.PERSON), sex, Amount.ONE);
        int head = clause.headOf(core, last);
        Phrase phrase = new Phrase(clause, start, last, head, Mention.Kind.NAME, traits);
        return new Named(phrase, words, EntityType.PERSON, true);
    }

    private static Optional<EntityType> type(NameSpan name, List<String> words, Clause clause, int first) {
        return switch (name.type()) {
            case PERSON -> Optional.of(EntityType.PERSON);
            case ORGANISATION -> Optional.of(isCountry(words) ? EntityType.PLACE : EntityType.ORGANISATION);
            case PLACE, FACILITY -> Optional.of(EntityType.PLACE);
            case GROUP -> Optional.of(people(words, clause, first));
            case EVENT -> Optional.of(EntityType.EVENT);
            case WORK, PRODUCT -> Optional.of(EntityType.WORK);
            case MISC -> Optional.of(isCountry(words) ? EntityType.PLACE : EntityType.WORK);
            case DATE, MONEY -> Optional.empty();
        };
    }

    private static EntityType people(List<String> words, Clause clause, int first) {
        String key = String.join(" ", words);
        boolean adjective = Countries.ALL.described(key).isPresent()
                && (clause.pos(first) == PartOfSpeech.ADJ || clause.is(first, "amod") || clause.is(first, "compound"));
        return adjective || isCountry(words) ? EntityType.PLACE : EntityType.GROUP;
    }

    private static boolean isCountry(List<String> words) {
        return Countries.ALL.named(String.join(" ", words)).isPresent();
    }

    /** The words that all forms of a name share: of a country's adjective its name, of Sunnis and Sunni one of them. */
    private static List<String> common(List<String> words, EntityType type) {
        String key = String.join(" ", words);
        if (type == EntityType.GROUP) {
            String country = Countries.ALL
                    .ofPeople(key)
                    .or(() -> Countries.ALL.described(key))
                    .orElse("");
            return country.isEmpty() ? List.of(singular(key)) : List.of("people of", country);
        }
        if (type == EntityType.WORK) {
            return Countries.divided(singular(key), ' ');
        }
        return Countries.ALL
                .named(key)
                .or(() -> type == EntityType.PLACE ? Countries.ALL.described(key) : Optional.empty())
                .map(country -> Countries.divided(country, ' '))
                .orElse(words);
    }

    private static String singular(String key) {
        return key.endsWith("s") && !key.endsWith("ss") && key.length() > 3 ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean isPossessive(Clause clause, int token) {
        String word = clause.lower(token);
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    static boolean isHonorific(Clause clause, int token) {
        String word = bare(clause.lower(token));
        return Character.isUpperCase(clause.word(token).charAt(0))
                && (WORDS.has("honorific.male", word)
                        || WORDS.has("honorific.female", word)
                        || WORDS.has("honorific.any", word)
                        || WORDS.has("title.short", word));
    }

    private static Sex sexOf(String honorific) {
        String word = bare(honorific);
        if (WORDS.has("honorific.male", word)) {
            return Sex.MALE;
        }
        return WORDS.has("honorific.female", word) ? Sex.FEMALE : Sex.UNKNOWN;
    }

    /** What a person's given name tells; a name of one word may be a surname, and tells nothing. */
    private static Sex sexOfGiven(List<String> words) {
        if (words.size() < 2) {
            return Sex.UNKNOWN;
        }
        boolean male = Words.GIVEN_NAMES.has("male", words.getFirst());
        boolean female = Words.GIVEN_NAMES.has("female", words.getFirst());
        if (male == female) {
            return Sex.UNKNOWN;
        }
        return male ? Sex.MALE : Sex.FEMALE;
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The names with one type for all names that are spelled alike, unless something beside the name tells its type. */
    private static List<Named> settled(List<Named> names) {
        Set<String> surnames = new HashSet<>();
        Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
        for (Named name : names) {
            if (name.type() == EntityType.PERSON && name.words().size() > 1) {
                surnames.add(name.words().getLast());
            }
            votes.computeIfAbsent(name.key(), unused -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.sure() ? WEIGHT_OF_A_TITLE : 1, Integer::sum);
        }
        List<Named> settled = new ArrayList<>();
        for (Named name : names) {
            settled.add(name.sure() ? name : settled(name, surnames, votes));
        }
        return settled;
    }

    private static Named settled(Named name, Set<String> surnames, Map<String, EnumMap<EntityType, Integer>> votes) {
        if (Countries.ALL.named(name.key()).isPresent()) {
            return name.as(EntityType.PLACE);
        }
        if (name.words().size() == 1 && surnames.contains(name.key())) {
            return name.as(EntityType.PERSON);
        }
        if (isBody(name)) {
            return name.as(EntityType.ORGANISATION);
        }
        EnumMap<EntityType, Integer> types = votes.getOrDefault(name.key(), new EnumMap<>(EntityType.class));
        if (isModel(name)) {
            return name.as(types.containsKey(EntityType.ORGANISATION) ? EntityType.ORGANISATION : EntityType.WORK);
        }
        EntityType best = name.type();
        int most = 0;
        for (Map.Entry<EntityType, Integer> vote : types.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return name.as(best);
    }

    /** Whether its last word tells a body, or every newsroom knows it as one of countries: the UN. */
    private static boolean isBody(Named name) {
        return (name.words().size() > 1 && WORDS.has("org.name", name.words().getLast()))
                || Words.isBodyOfCountries(name.key());
    }

    /** Whether an event, person or place is called by letters and digits in one word, as only a model of something is. */
    private static boolean isModel(Named name) {
        boolean digit = name.key().chars().anyMatch(Character::isDigit);
        boolean letter = name.key().chars().anyMatch(Character::isLetter);
        boolean other =
                name.type() == EntityType.EVENT || name.type() == EntityType.PERSON || name.type() == EntityType.PLACE;
        return name.words().size() == 1 && digit && letter && other;
    }
}
