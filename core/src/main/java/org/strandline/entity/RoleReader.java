package org.strandline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.text.PartOfSpeech;
import org.strandline.words.Vocabulary;

/** Reads what the page says that somebody or something is: titles before names, appositions, "is the", "who leads". */
final class RoleReader {

    private static final Vocabulary WORDS = Words.ALL;
    private static final int MOST_WORDS = 12;

    /** The relations of a title to the name behind it. */
    private static final Set<String> NAMING = Set.of("compound", "nmod:desc", "appos", "flat", "nmod");

    /** What stands before the subject of what is said: "that the". */
    private static final Set<PartOfSpeech> OPENING = Set.of(PartOfSpeech.SCONJ, PartOfSpeech.DET);

    private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANISATION, EntityType.GROUP, EntityType.PLACE);

    private final Map<Integer, List<Named>> names = new HashMap<>();
    private final Cast cast;

    RoleReader(List<Named> names, Cast cast) {
        this.cast = cast;
        for (Named name : names) {
            this.names
                    .computeIfAbsent(name.phrase().clause().index(), unused -> new ArrayList<>())
                    .add(name);
        }
    }

    /** Gives everybody whom {@code named} name the roles and descriptions that stand beside the names. */
    void link(List<Named> named) {
        for (Named name : named) {
            Draft draft = cast.owner(name.phrase()).orElseThrow();
            title(name).ifPresent(title -> join(draft, title));
            for (Phrase description : descriptions(name.phrase())) {
                join(draft, description);
            }
            leads(name).ifPresent(draft::add);
            kind(name).ifPresent(kind -> join(draft, kind));
        }
    }

    /** Gives a draft a description of it, and the office that it tells. */
    void join(Draft draft, Phrase description) {
        boolean fits = draft.canBeAny(description.traits().types())
                && !draft.sex().clashesWith(description.traits().sex());
        if (!fits) {
            return;
        }
        Optional<Draft> owner = cast.owner(description);
        if (owner.isPresent()) {
            return;
        }
        cast.add(description, draft);
        if (draft.canBe(EntityType.PERSON)) {
            draft.add(role(description));
            namesIn(description).stream()
                    .filter(name -> name.type() == EntityType.ORGANISATION)
                    .flatMap(name -> cast.owner(name.phrase()).stream())
                    .forEach(draft::serve);
        }
    }

    /** The words right before a name that say what its bearer is: "Norwegian foreign minister". */
    private Optional<Phrase> title(Named name) {
        Clause clause = name.phrase().clause();
        int last = name.phrase().first() - 1;
        int before = last > 0 ? NominalReader.office(clause, last) : last;
        int noun = before;
        while (noun >= 0 && before - noun < MOST_WORDS && goesOn(clause, noun)) {
            boolean adjacent = noun == before;
            boolean ofSomething = !adjacent && clause.lower(noun + 1).equals("of") && before - noun >= 2;
            if ((adjacent || ofSomething) && isTitle(clause, noun, name)) {
                return Optional.of(title(clause, noun, last, name));
            }
            noun--;
        }
        return Optional.empty();
    }

    private static boolean isTitle(Clause clause, int noun, Named name) {
        boolean nounlike = clause.pos(noun) == PartOfSpeech.NOUN
                || clause.pos(noun) == PartOfSpeech.PROPN
                || clause.pos(noun) == PartOfSpeech.ADJ;
        return switch (name.type()) {
            case PERSON ->
                nounlike && (NominalReader.isPerson(clause.lemma(noun)) || NominalReader.isPerson(clause.lower(noun)));
            case ORGANISATION, GROUP -> clause.pos(noun) == PartOfSpeech.NOUN && WORDS.has("org", clause.lemma(noun));
            case WORK -> clause.pos(noun) == PartOfSpeech.NOUN && WORDS.has("work", clause.lemma(noun));
            case PLACE, EVENT -> false;
        };
    }

    private Phrase title(Clause clause, int noun, int last, Named name) {
        int first = noun;
        while (first > 0 && noun - first < MOST_WORDS && isModifier(clause, first - 1)) {
            first--;
        }
        Optional<Phrase> known = cast.at(clause, noun);
        if (known.isPresent() && !known.get().overlaps(name.phrase())) {
            return known.get();
        }
        Phrase.Traits traits = new Phrase.Traits(
                Set.of(name.type()), Sex.UNKNOWN, name.phrase().traits().amount());
        return new Phrase(clause, first, last, noun, Mention.Kind.NOMINAL, traits);
    }

    private static boolean goesOn(Clause clause, int token) {
        return switch (clause.pos(token)) {
            case NOUN, PROPN, ADJ -> true;
            case ADP -> clause.lower(token).equals("of") || clause.lower(token).equals("for");
            case DET ->
                clause.lower(token).equals("the")
                        && token > 0
                        && clause.lower(token - 1).equals("of");
            case CCONJ ->
                clause.lower(token).equals("and") || clause.lower(token).equals("&");
            case PART -> clause.word(token).endsWith("s");
            case ADV, AUX, INTJ, NUM, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    }

    private static boolean isModifier(Clause clause, int token) {
        return switch (clause.pos(token)) {
            case NOUN, PROPN, ADJ -> true;
            case PART -> clause.word(token).endsWith("s");
            case PUNCT -> clause.word(token).equals("-");
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PRON, SCONJ, SYM, VERB, X -> false;
        };
    }

    /** The descriptions beside a name and those that it is said to be. */
    private List<Phrase> descriptions(Phrase name) {
        Clause clause = name.clause();
        List<Phrase> found = new ArrayList<>();
        for (int child : clause.dependants(name.head())) {
            if (clause.is(child, "appos")) {
                cast.at(clause, child).filter(other -> isBeside(name, other)).ifPresent(found::add);
            }
        }
        int head = clause.head(name.head());
        if (head >= 0 && clause.is(name.head(), "appos")) {
            cast.at(clause, head).filter(other -> isBeside(other, name)).ifPresent(found::add);
        }
        if (head >= 0
                && clause.relation(name.head()).equals("nsubj")
                && clause.dependant(head, "cop").isPresent()
                && !isDenied(clause, head)) {
            cast.at(clause, head).ifPresent(found::add);
        }
        behind(name).ifPresent(found::add);
        before(name).ifPresent(found::add);
        found.removeIf(phrase -> phrase.kind() != Mention.Kind.NOMINAL || phrase.overlaps(name));
        found.addAll(found.stream().flatMap(phrase -> joined(phrase).stream()).toList());
        return found.stream().distinct().toList();
    }

    /** "Anna Lind, the mayor and harbour master": an office joined to another, without an article of its own. */
    private Optional<Phrase> joined(Phrase office) {
        Clause clause = office.clause();
        return clause.dependant(office.head(), "conj")
                .flatMap(other -> cast.at(clause, other))
                .filter(other -> other.kind() == Mention.Kind.NOMINAL
                        && clause.pos(other.head()) == PartOfSpeech.NOUN
                        && clause.dependant(other.head(), "det").isEmpty()
                        && other.first() > office.last()
                        && clause.lower(other.first() - 1).equals("and"));
    }

    /** "Anna Lind, a doctor,": what stands between the name and the next comma, however the tree hangs. */
    private Optional<Phrase> behind(Phrase name) {
        Clause clause = name.clause();
        int comma = name.last() + 1;
        if (comma + 1 >= clause.size() || !clause.word(comma).equals(",")) {
            return Optional.empty();
        }
        for (int head = comma + 1; head < clause.size() && head - comma < MOST_WORDS; head++) {
            Optional<Phrase> phrase = cast.at(clause, head).filter(other -> other.kind() == Mention.Kind.NOMINAL);
            if (phrase.isPresent()) {
                Phrase other = phrase.get();
                boolean closed = other.last() + 1 >= clause.size()
                        || clause.pos(other.last() + 1) == PartOfSpeech.PUNCT
                        || clause.pos(other.last() + 1) == PartOfSpeech.ADP;
                boolean article = other.first() == comma + 2 && clause.pos(comma + 1) == PartOfSpeech.DET;
                return article && closed && !isSubjectOrListed(other) ? phrase : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the head of the port council, Anna Lind": a description with an article, a comma, and a name that ends there. */
    private Optional<Phrase> before(Phrase name) {
        Clause clause = name.clause();
        int comma = name.first() - 1;
        boolean closed = name.last() + 1 >= clause.size() || clause.pos(name.last() + 1) == PartOfSpeech.PUNCT;
        if (comma < 1 || !clause.word(comma).equals(",") || !closed) {
            return Optional.empty();
        }
        int end = beforeBrackets(clause, comma - 1);
        for (int head = end; head >= 0 && end - head < MOST_WORDS; head--) {
            Optional<Phrase> phrase =
                    cast.at(clause, head).filter(other -> other.kind() == Mention.Kind.NOMINAL && other.last() == end);
            boolean article = phrase.isPresent()
                    && phrase.get().first() > 0
                    && clause.lower(phrase.get().first() - 1).equals("the");
            if (article) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The last word before what stands in brackets up to {@code last}: "the head of the Velm Party (VP), Anna Lind". */
    private static int beforeBrackets(Clause clause, int last) {
        if (last < 1 || !clause.word(last).equals(")")) {
            return last;
        }
        int open = last;
        while (open > 1 && !clause.word(open).equals("(")) {
            open--;
        }
        return clause.word(open).equals("(") ? open - 1 : last;
    }

    private static boolean isSubjectOrListed(Phrase phrase) {
        Clause clause = phrase.clause();
        boolean listed = clause.is(phrase.head(), "conj")
                && clause.dependant(phrase.head(), "cc").isPresent();
        boolean begins = clause.dependants(phrase.head()).stream().anyMatch(child -> clause.is(child, "conj"));
        return phrase.isSubject() || listed || begins;
    }

    /** Whether nothing but a comma or bracket and an article stands between two phrases. */
    private static boolean isBeside(Phrase first, Phrase second) {
        Clause clause = first.clause();
        for (int token = first.last() + 1; token < second.first(); token++) {
            boolean light = clause.pos(token) == PartOfSpeech.PUNCT
                    || clause.pos(token) == PartOfSpeech.DET
                    || clause.pos(token) == PartOfSpeech.NUM;
            if (!light) {
                return false;
            }
        }
        return second.first() > first.last();
    }

    private static boolean isDenied(Clause clause, int head) {
        return clause.dependants(head).stream()
                .anyMatch(child -> clause.lemma(child).equals("not"));
    }

    /** "the Sparrow airliner": a thing's name before what it is. */
    private Optional<Phrase> kind(Named name) {
        Clause clause = name.phrase().clause();
        int noun = name.phrase().last() + 1;
        boolean before = name.type() == EntityType.WORK
                && noun < clause.size()
                && clause.head(name.phrase().head()) == noun;
        return before
                ? cast.at(clause, noun).filter(phrase -> phrase.traits().types().contains(EntityType.WORK))
                : Optional.empty();
    }

    /** "who leads the port council": an office that is told by a verb. */
    private static Optional<Role> leads(Named name) {
        if (name.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        Clause clause = name.phrase().clause();
        for (int verb : clause.dependants(name.phrase().head())) {
            if (clause.relation(verb).equals("acl:relcl") && WORDS.has("lead", clause.lemma(verb))) {
                Optional<Integer> object = clause.dependant(verb, "obj");
                if (object.isPresent() && object.get() > verb && object.get() - verb < MOST_WORDS) {
                    int first = clause.pos(verb + 1) == PartOfSpeech.DET ? verb + 2 : verb + 1;
                    String body = clause.text(Math.min(first, object.get()), object.get());
                    return Optional.of(new Role(clause.word(verb), Optional.of(body), clause.span(verb, object.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** A description taken apart: what the office is, and whose. */
    private Role role(Phrase description) {
        Clause clause = description.clause();
        List<Named> within = namesIn(description);
        int noun = description.head();
        for (Named name : within) {
            if (name.phrase().last() < noun) {
                return new Role(
                        without(clause, description, name.phrase()),
                        Optional.of(name.phrase().text()),
                        description.span());
            }
        }
        if (!within.isEmpty()) {
            Phrase body = within.getLast().phrase();
            int preposition = body.first() - 1;
            while (preposition > noun && clause.pos(preposition) != PartOfSpeech.ADP) {
                preposition--;
            }
            if (preposition > noun) {
                int first = clause.pos(preposition + 1) == PartOfSpeech.DET ? preposition + 2 : preposition + 1;
                return new Role(
                        clause.text(description.first(), preposition - 1),
                        Optional.of(clause.text(first, description.last())),
                        description.span());
            }
        }
        Role role = unnamedBody(description);
        return role.body().isPresent() ? role : new Role(role.title(), spokenFor(description), role.span());
    }

    /** "Representative Lind said the council was against it": for whom a representative speaks, where only what is said tells. */
    private Optional<String> spokenFor(Phrase description) {
        Clause clause = description.clause();
        if (!WORDS.has("speaker", clause.lemma(description.head()))) {
            return Optional.empty();
        }
        int subject = description.head();
        while (subject >= 0 && NAMING.contains(clause.relation(subject))) {
            subject = clause.head(subject);
        }
        boolean says = subject >= 0
                && clause.relation(subject).equals("nsubj")
                && WORDS.has("speech", clause.lemma(clause.head(subject)));
        return says ? firstNamed(clause, clause.head(subject) + 1) : Optional.empty();
    }

    /** The body that what is said from {@code start} on begins with, as whoever does or is something. */
    private Optional<String> firstNamed(Clause clause, int start) {
        int first = start;
        while (first < clause.size() && OPENING.contains(clause.pos(first))) {
            first++;
        }
        for (Named name : names.getOrDefault(clause.index(), List.of())) {
            int next = name.phrase().last() + 1;
            boolean acts = next < clause.size()
                    && (clause.pos(next) == PartOfSpeech.AUX || clause.pos(next) == PartOfSpeech.VERB);
            if (name.phrase().first() == first && acts && BODIES.contains(name.type())) {
                return Optional.of(name.phrase().text());
            }
        }
        return Optional.empty();
    }

    private List<Named> namesIn(Phrase description) {
        return names.getOrDefault(description.clause().index(), List.of()).stream()
                .filter(name -> description.first() <= name.phrase().first()
                        && name.phrase().last() <= description.last()
                        && !WORDS.has("office.part", name.key()))
                .toList();
    }

    private static Role unnamedBody(Phrase description) {
        Clause clause = description.clause();
        for (int token = description.head() + 1; token + 1 <= description.last(); token++) {
            if (clause.lower(token).equals("for")) {
                int first = clause.pos(token + 1) == PartOfSpeech.DET ? token + 2 : token + 1;
                if (first <= description.last()) {
                    return new Role(
                            clause.text(description.first(), token - 1),
                            Optional.of(clause.text(first, description.last())),
                            description.span());
                }
            }
        }
        return new Role(description.text(), Optional.empty(), description.span());
    }

    /** The words of a description behind the name of the body that it begins with, or around it. */
    private static String without(Clause clause, Phrase description, Phrase body) {
        int next = body.last() + 1;
        while (next < description.head() && clause.pos(next) == PartOfSpeech.PART) {
            next++;
        }
        if (clause.word(next).equals("(")
                && next + 2 < description.head()
                && clause.word(next + 2).equals(")")) {
            next += 3;
        }
        String rest = clause.text(next, description.last());
        return body.first() > description.first()
                ? clause.text(description.first(), body.first() - 1) + " " + rest
                : rest;
    }
}
