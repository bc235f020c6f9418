package org.strandline.event;

import java.util.Optional;
import java.util.Set;
import org.strandline.text.Morphology.Tense;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Syntax;
import org.strandline.words.WordList;

/** Why a word for an event tells of none: the sieves, in the order in which they are asked. */
public enum NotEvent {
    /** It is part of a name: "the War Memorial". */
    NAME,
    /** It only says what kind of thing something is: "an attack helicopter". */
    MODIFIER,
    /** It is a figure of speech: "a political earthquake", "war on waste", "killed time". */
    FIGURE,
    /** It is spoken of as such: "in times of war", "every arrest must be reported". */
    GENERIC,
    /** It is what people do day by day: "they are routinely arrested", "arrests are rare". */
    HABIT,
    /** It is done to oneself: "hanged himself". */
    SELF,
    /** It is done to animals: "slaughtered goats". */
    ANIMAL,
    /** It is counted: "the number of arrests has halved", "more murders per head", "812 arrests in 2019, down from 903". */
    COUNTED,
    /** It is told of in a story: "a film about a murder". */
    FICTION,
    /** It is part of a game: "the striker shot wide". */
    SPORT,
    /** It names a kind of crime: "serving life for murder", "murder and loot". */
    CRIME;

    private static final WordList WORDS = WordList.of(NotEvent.class, "not-events.txt");
    private static final Set<NameType> NAMED =
            Set.of(NameType.ORGANISATION, NameType.FACILITY, NameType.WORK, NameType.PRODUCT, NameType.PERSON);
    private static final Set<String> AIMED = Set.of("on", "against", "for", "with", "of", "over");
    /** What a verb is aimed with: "opened fire on the plan", not "clashed over the plan". */
    private static final Set<String> AT = Set.of("on", "at", "against");
    /** What tells which crime a noun is of: whose, how many, where, by whom. */
    private static final Set<String> SAYS_WHICH = Set.of("det", "nmod", "nummod", "acl", "compound", "appos");

    private static final String GERUND = "ing";
    private static final Set<String> ABOUT = Set.of("on", "about", "against");
    private static final Set<String> ANY = Set.of("a", "an", "any");

    private static final int ENOUGH_SPORT = 2;
    private static final int MOST_STEPS = 6;

    /** Why {@code trigger} tells of no event; empty if it tells of one. */
    public static Optional<NotEvent> of(Sentence sentence, int trigger) {
        Branches tree = new Branches(sentence);
        for (NotEvent sieve : values()) {
            if (sieve.holds(tree, sentence, trigger)) {
                return Optional.of(sieve);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Branches tree, Sentence sentence, int trigger) {
        return switch (this) {
            case NAME -> isInName(sentence, trigger);
            case MODIFIER -> isModifier(tree, trigger);
            case FIGURE -> isFigure(tree, trigger);
            case GENERIC -> isGeneric(tree, trigger);
            case HABIT -> isHabit(tree, trigger);
            case SELF -> has("done to oneself", tree, trigger) && isDoneTo("oneself", tree, trigger);
            case ANIMAL -> isDoneTo("animal", tree, trigger);
            case COUNTED -> Counted.holds(tree, trigger);
            case FICTION -> isFiction(tree, trigger);
            case SPORT -> isSport(tree, trigger);
            case CRIME -> isCrime(tree, trigger);
        };
    }

    private static boolean isInName(Sentence sentence, int trigger) {
        for (NameSpan name : sentence.names()) {
            if (NAMED.contains(name.type())
                    && name.span().contains(sentence.tokens().get(trigger).span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModifier(Branches tree, int trigger) {
        return tree.is(trigger, "compound") && has("modified", tree, tree.head(trigger));
    }

    private static boolean isFigure(Branches tree, int trigger) {
        return isQualified(tree, trigger) || isAimedAtNobody(tree, trigger) || isDoneToThings(tree, trigger);
    }

    private static boolean isQualified(Branches tree, int trigger) {
        return has("figurative", tree, trigger)
                && tree.any(
                        trigger,
                        child -> (tree.is(child, "amod") || tree.is(child, "compound")) && has("figure", tree, child));
    }

    private static boolean isAimedAtNobody(Branches tree, int trigger) {
        boolean noun = tree.pos(trigger) == PartOfSpeech.NOUN;
        Set<String> aimed = noun ? AIMED : AT;
        return has("figurative", tree, trigger)
                && tree.any(
                        trigger,
                        child -> tree.is(child, noun ? "nmod" : "obl")
                                && tree.opening(child).filter(aimed::contains).isPresent()
                                && has("abstract", tree, child));
    }

    private static boolean isDoneToThings(Branches tree, int trigger) {
        String verb = verb(tree, trigger);
        boolean before = tree.is(trigger, "amod") && has("object " + verb, tree, tree.head(trigger));
        return before || tree.any(trigger, child -> isThing(tree, verb, child));
    }

    /** The verb that a noun for what is done is made of: "the killing of time". */
    private static String verb(Branches tree, int trigger) {
        String lemma = tree.lemma(trigger);
        boolean gerund = tree.pos(trigger) == PartOfSpeech.NOUN && lemma.endsWith(GERUND);
        return gerund ? lemma.substring(0, lemma.length() - GERUND.length()) : lemma;
    }

    private static boolean isThing(Branches tree, String verb, int child) {
        boolean passive = tree.is(child, "nsubj:pass");
        boolean object = passive || tree.is(child, "obj") || isOf(tree, child);
        boolean subject = !passive && tree.is(child, "nsubj");
        return (object && has("object " + verb, tree, child)) || (subject && has("subject " + verb, tree, child));
    }

    private static boolean isGeneric(Branches tree, int trigger) {
        int head = tree.head(trigger);
        boolean whichever = tree.any(trigger, child -> tree.is(child, "det") && has("whichever", tree, child));
        return whichever || isOfKind(tree, trigger, head) || isEquated(tree, trigger, head);
    }

    private static boolean isOfKind(Branches tree, int trigger, int head) {
        return head != Syntax.ROOT
                && tree.is(trigger, "nmod")
                && !tree.has(trigger, "det")
                && tree.opening(trigger)
                        .filter(word -> word.equals("of")
                                ? has("generic", tree, head)
                                : ABOUT.contains(word) && has("topic", tree, head) && isBare(tree, trigger))
                        .isPresent();
    }

    /** "Arrests are not the answer": what is said of a kind. */
    private static boolean isEquated(Branches tree, int noun, int predicate) {
        return predicate != Syntax.ROOT
                && tree.pos(noun) == PartOfSpeech.NOUN
                && tree.is(noun, "nsubj")
                && isBare(tree, noun)
                && tree.pos(predicate) == PartOfSpeech.NOUN
                && !tree.has(predicate, "case")
                && tree.any(predicate, child -> tree.is(child, "cop") && !isPast(tree, child));
    }

    /** A bare name of a crime; of several only the first may be told of: "the murder and rape of a clerk". */
    private static boolean isCrime(Branches tree, int trigger) {
        int first = trigger;
        while (tree.is(first, "conj")) {
            first = tree.head(first);
        }
        return tree.pos(trigger) == PartOfSpeech.NOUN
                && has("crime", tree, trigger)
                && isBare(tree, trigger)
                && (isBare(tree, first) || isAlternative(tree, trigger))
                && !isCommitted(tree, first);
    }

    /** "A fine or imprisonment". */
    private static boolean isAlternative(Branches tree, int noun) {
        return tree.any(noun, child -> tree.is(child, "cc") && tree.lemma(child).equals("or"));
    }

    private static boolean isBare(Branches tree, int noun) {
        return !tree.any(
                noun,
                child -> SAYS_WHICH.contains(tree.relation(child))
                        || (tree.is(child, "amod") && !has("kind of crime", tree, child)));
    }

    private static boolean isCommitted(Branches tree, int noun) {
        int head = tree.head(noun);
        return head != Syntax.ROOT && tree.is(noun, "obj") && has("commits", tree, head);
    }

    private static boolean isHabit(Branches tree, int trigger) {
        boolean told = tree.any(
                trigger, child -> tree.is(child, "aux") && (isPast(tree, child) || has("perfect", tree, child)));
        if (tree.pos(trigger) == PartOfSpeech.NOUN) {
            return isSaidToBeUsual(tree, trigger);
        }
        return isAnybodys(tree, trigger)
                || (tree.pos(trigger) == PartOfSpeech.VERB
                        && isHabitual(tree, trigger)
                        && !told
                        && (tree.has(trigger, "aux") || !isPast(tree, trigger)));
    }

    private static boolean isHabitual(Branches tree, int predicate) {
        return tree.any(predicate, child -> tree.is(child, "advmod") && has("habitually", tree, child));
    }

    /** "Lynchings are common", "arrests are rarely made". */
    private static boolean isSaidToBeUsual(Branches tree, int noun) {
        int predicate = tree.head(noun);
        return predicate != Syntax.ROOT
                && tree.is(noun, "nsubj")
                && (has("habitual", tree, predicate) || isHabitual(tree, predicate))
                && tree.any(
                        predicate,
                        child -> (tree.is(child, "cop") || tree.is(child, "aux"))
                                && !isPast(tree, child)
                                && !has("perfect", tree, child));
    }

    /** "A person who is arrested has the right": what is said of whoever it may be. */
    private static boolean isAnybodys(Branches tree, int verb) {
        int noun = tree.head(verb);
        return noun != Syntax.ROOT
                && tree.is(verb, "acl:relcl")
                && tree.any(verb, child -> tree.is(child, "aux:pass") && !isPast(tree, child))
                && tree.dependants(verb).stream()
                                .filter(child -> tree.is(child, "aux"))
                                .count()
                        == 1
                && tree.any(noun, child -> tree.is(child, "det") && ANY.contains(tree.lemma(child)));
    }

    private static boolean isPast(Branches tree, int verb) {
        return tree.morphology(verb).tense().filter(Tense.PAST::equals).isPresent();
    }

    /** Whether what a verb is done to, or a noun is of, is one of some words, or so many of them. */
    private static boolean isDoneTo(String meaning, Branches tree, int trigger) {
        boolean noun = tree.pos(trigger) == PartOfSpeech.NOUN;
        return tree.any(
                trigger,
                child -> (noun ? isOf(tree, child) : tree.is(child, "obj") || tree.is(child, "nsubj:pass"))
                        && (isOne(meaning, tree, child)
                                || tree.any(child, of -> isOf(tree, of) && isOne(meaning, tree, of))));
    }

    static boolean isOf(Branches tree, int child) {
        return tree.is(child, "nmod")
                && tree.opening(child).filter("of"::equals).isPresent();
    }

    private static boolean isOne(String meaning, Branches tree, int token) {
        return tree.pos(token) != PartOfSpeech.PROPN && has(meaning, tree, token);
    }

    private static boolean isFiction(Branches tree, int trigger) {
        // "In a series of raids" is no film.
        if (tree.any(
                trigger,
                child -> isInFiction(tree, child)
                        || tree.any(child, inner -> isOf(tree, child) && isInFiction(tree, inner)))) {
            return true;
        }
        boolean isAbout = tree.opening(trigger).filter("about"::equals).isPresent()
                && tree.any(trigger, child -> tree.is(child, "nsubj") && has("fiction", tree, child));
        if (isAbout) {
            return true;
        }
        int at = trigger;
        for (int step = 0; step < MOST_STEPS && tree.head(at) != Syntax.ROOT; step++) {
            boolean clause = tree.is(at, "acl") || tree.is(at, "nmod") || tree.is(at, "appos");
            boolean part = tree.is(at, "obj") || tree.is(at, "obl");
            boolean about = tree.opening(at).filter("about"::equals).isPresent();
            at = tree.head(at);
            boolean isPlay = about && tree.lemma(at).equals("play");
            boolean told = clause && (has("fiction", tree, at) || isPlay);
            boolean performed = part && at != tree.head(trigger) && has("performs", tree, at);
            if (told || performed || (part && isDepicted(tree, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is what a story does: "the play tells of", "the film follows". */
    private static boolean isDepicted(Branches tree, int verb) {
        return has("depicts", tree, verb)
                && tree.any(
                        verb,
                        child -> tree.is(child, "nsubj")
                                && (has("fiction", tree, child)
                                        || tree.lemma(child).equals("play")));
    }

    private static boolean isInFiction(Branches tree, int child) {
        return (tree.is(child, "obl") || tree.is(child, "nmod"))
                && tree.opening(child).filter("in"::equals).isPresent()
                && has("fiction", tree, child)
                && !tree.any(child, of -> isOf(tree, of));
    }

    private static boolean isSport(Branches tree, int trigger) {
        if (!has("played", tree, trigger)) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < tree.size(); i++) {
            words += i != trigger && has("sport", tree, i) ? 1 : 0;
        }
        return words >= ENOUGH_SPORT;
    }

    static boolean has(String meaning, Branches tree, int token) {
        return DictionaryForms.of(tree.lemma(token)).stream().anyMatch(form -> WORDS.has(meaning, form));
    }
}
