package org.strandline.event;

import java.util.Optional;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/** Tells numbers of a kind of event from events: "the number of arrests has halved", "812 arrests in 2019, down from 903". */
final class Counted {

    /** What says by how much a number changes. */
    private static final Set<String> BY = Set.of("by", "from", "to");

    private static final Set<String> DIRECTIONS = Set.of("down", "up");
    private static final Set<String> WITH = Set.of("with", "to");
    private static final Set<String> SAYS_WHICH = Set.of("det", "nummod", "acl", "obj");
    private static final Set<String> PAST_YEARS = Set.of("last", "previous", "past", "preceding");
    private static final int DIGITS_OF_YEAR = 4;

    private Counted() {}

    /** Whether {@code trigger} is only counted. */
    static boolean holds(Branches tree, int trigger) {
        boolean noun = tree.pos(trigger) == PartOfSpeech.NOUN;
        return (noun && tree.head(trigger) != Syntax.ROOT && isNumber(tree, trigger))
                || isComparedByYears(tree, trigger)
                || isOfAYear(tree, trigger);
    }

    private static boolean isNumber(Branches tree, int trigger) {
        int head = tree.head(trigger);
        int above = tree.head(head);
        boolean of = tree.is(trigger, "nmod")
                && NotEvent.has("counting", tree, head)
                && !tree.has(trigger, "det")
                && !tree.has(trigger, "nummod")
                && tree.any(
                        head,
                        child -> tree.is(child, "det") && tree.lemma(child).equals("the"));
        boolean changes =
                above != Syntax.ROOT && (NotEvent.has("rising", tree, above) || NotEvent.has("changing", tree, above));
        return isPer(tree, trigger) || isPer(tree, head) || (of && changes) || isChanging(tree, trigger, head);
    }

    private static boolean isPer(Branches tree, int token) {
        return tree.any(token, child -> isOpenedBy(tree, child, Set.of("per")));
    }

    /** "Arrests for theft rose by a fifth". */
    private static boolean isChanging(Branches tree, int trigger, int verb) {
        return tree.is(trigger, "nsubj")
                && NotEvent.has("rising", tree, verb)
                && !tree.has(trigger, "det")
                && !tree.has(trigger, "nmod:poss")
                && tree.any(verb, child -> tree.is(child, "obl") && isOpenedBy(tree, child, BY));
    }

    /** "812 arrests were made in 2019, down from 903". */
    private static boolean isComparedByYears(Branches tree, int trigger) {
        if (!tree.has(trigger, "nummod") && !hasNumberOf("nsubj", tree, trigger)) {
            return false;
        }
        boolean compared = false;
        boolean year = false;
        for (int i = 0; i < tree.size(); i++) {
            year |= isYear(tree, i);
            compared |= i + 2 < tree.size() && isComparison(tree, i) && tree.pos(i + 2) == PartOfSpeech.NUM;
        }
        return compared && year;
    }

    private static boolean isComparison(Branches tree, int i) {
        String next = tree.lemma(i + 1);
        boolean from = DIRECTIONS.contains(tree.lemma(i)) && next.equals("from");
        return from || (tree.lemma(i).startsWith("compar") && WITH.contains(next));
    }

    /** "Last year 1,420 people were arrested for theft": of a kind, by nobody in particular. */
    private static boolean isOfAYear(Branches tree, int trigger) {
        return hasNumberOf("nsubj:pass", tree, trigger)
                && !tree.has(trigger, "obl:agent")
                && tree.any(trigger, child -> tree.is(child, "obl") && isYear(tree, child))
                && tree.any(trigger, child -> isOpenedBy(tree, child, Set.of("for")) && isKind(tree, child));
    }

    /** "For theft", "for drunken driving", "for shoplifting": not "for the theft", "for robbing a bank". */
    private static boolean isKind(Branches tree, int reason) {
        return !tree.has(reason, "nmod:poss")
                && !tree.any(reason, child -> SAYS_WHICH.contains(tree.relation(child)) || NotEvent.isOf(tree, child));
    }

    private static boolean hasNumberOf(String relation, Branches tree, int verb) {
        return tree.any(verb, child -> tree.is(child, relation) && tree.has(child, "nummod"));
    }

    private static boolean isYear(Branches tree, int token) {
        String word = tree.lemma(token);
        boolean number = word.length() == DIGITS_OF_YEAR && (word.startsWith("19") || word.startsWith("20"));
        return number || (word.equals("year") && tree.any(token, child -> PAST_YEARS.contains(tree.lemma(child))));
    }

    private static boolean isOpenedBy(Branches tree, int child, Set<String> words) {
        Optional<String> opening = tree.opening(child);
        return opening.filter(words::contains).isPresent();
    }
}
