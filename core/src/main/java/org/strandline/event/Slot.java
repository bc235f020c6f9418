package org.strandline.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.record.EventType;
import org.strandline.text.PartOfSpeech;

/** A condition on the surroundings of a trigger word: what must stand with it for it to tell of an event. */
sealed interface Slot {

    /** The weight of a condition that names words. */
    int USUAL = 4;

    /** Whether the surroundings of the word at {@code token} are such. */
    boolean fits(Scene scene, int token);

    /** How much a condition says, against others. */
    default int weight() {
        return USUAL;
    }

    /** The tokens that the condition is about, so that they do not tell of an event of their own. */
    default List<Integer> taken(Scene scene, int token) {
        return List.of();
    }

    /** A word right beside the trigger or hanging on it: the "down" of "gun down", the "hunger" of "hunger strike". */
    record Beside(String word) implements Slot {

        private static final int FARTHEST = 5;

        @Override
        public boolean fits(Scene scene, int token) {
            return !taken(scene, token).isEmpty();
        }

        @Override
        public List<Integer> taken(Scene scene, int token) {
            for (int child : scene.dependants(token)) {
                if (scene.lower(child).equals(word) && Math.abs(child - token) <= FARTHEST) {
                    return List.of(child);
                }
            }
            for (int next : List.of(token + 1, token - 1)) {
                if (next >= 0 && next < scene.size() && scene.lower(next).equals(word)) {
                    return List.of(next);
                }
            }
            return isHyphened(scene, token) ? List.of(token - 2) : List.of();
        }

        /** Whether the word is the first half of a compound that was cut in three: "lathi-charged". */
        private boolean isHyphened(Scene scene, int token) {
            return token > 1
                    && scene.lower(token - 1).equals("-")
                    && scene.lower(token - 2).equals(word);
        }
    }

    /** An object that is one of some nouns, in all their forms. */
    record ObjectOf(Set<String> nouns) implements Slot {

        @Override
        public int weight() {
            return USUAL + 1;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return !taken(scene, token).isEmpty();
        }

        @Override
        public List<Integer> taken(Scene scene, int token) {
            return Grammar.objects(scene, token).stream()
                    .flatMap(object -> scene.joined(Grammar.counted(scene, object)).stream())
                    .filter(object -> nouns.contains(scene.lower(object)))
                    .toList();
        }
    }

    /** An object that is somebody or one of some nouns; it stays an object. */
    record SomebodyOr(Set<String> nouns) implements Slot {

        @Override
        public int weight() {
            return 2;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return Grammar.objects(scene, token).stream()
                    .flatMap(object -> scene.joined(object).stream())
                    .anyMatch(object -> Players.isSomebody(scene, object)
                            || nouns.contains(scene.lower(Grammar.counted(scene, object))));
        }
    }

    /** Some object, or none. */
    record AnyObject(boolean wanted) implements Slot {

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return Grammar.objects(scene, token).isEmpty() != wanted;
        }
    }

    /**
     * A phrase or particle with one of some prepositions.
     *
     * @param nouns what the phrase must be of; any where there are none
     */
    record Preposition(Set<String> prepositions, Set<String> nouns) implements Slot {

        private static final Set<String> PHRASES = Set.of("obl", "nmod", "advcl");
        private static final Set<String> PARTICLES = Set.of("compound", "advmod");

        @Override
        public int weight() {
            return nouns.isEmpty() ? USUAL : USUAL + 2;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return !phrases(scene, token).isEmpty()
                    || scene.dependants(token).stream().anyMatch(child -> child > token && isParticle(scene, child));
        }

        @Override
        public List<Integer> taken(Scene scene, int token) {
            if (nouns.isEmpty()) {
                return List.of();
            }
            return phrases(scene, token).stream()
                    .map(child -> Grammar.counted(scene, child))
                    .toList();
        }

        /** The phrases behind a word; those that are of certain nouns may have been hung on its object: "beat a man to death". */
        private List<Integer> phrases(Scene scene, int token) {
            Stream<Integer> objects = nouns.isEmpty() ? Stream.empty() : scene.dependants(token, "obj").stream();
            return Stream.concat(Stream.of(token), objects)
                    .flatMap(word -> scene.dependants(word).stream())
                    .filter(child -> child > token && isPhrase(scene, child))
                    .toList();
        }

        private boolean isPhrase(Scene scene, int child) {
            return PHRASES.contains(scene.sentence().syntax().arc(child).universal())
                    && !Grammar.isInfinitive(scene, child)
                    && prepositions.contains(Grammar.marker(scene, child))
                    && (nouns.isEmpty() || nouns.contains(scene.lower(Grammar.counted(scene, child))));
        }

        private boolean isParticle(Scene scene, int child) {
            return PARTICLES.contains(scene.sentence().syntax().arc(child).universal())
                    && nouns.isEmpty()
                    && prepositions.contains(scene.lower(child));
        }
    }

    /** A subject that is one of some nouns. */
    record Subject(Set<String> nouns) implements Slot {

        @Override
        public boolean fits(Scene scene, int token) {
            return isDoneBy(scene, token, nouns);
        }

        private static boolean isDoneBy(Scene scene, int token, Set<String> nouns) {
            return doers(scene, token).stream()
                    .map(subject -> Grammar.counted(scene, subject))
                    .anyMatch(subject -> nouns.contains(scene.lower(subject)));
        }

        private static List<Integer> doers(Scene scene, int token) {
            return Grammar.isPassive(scene, token) ? Grammar.agents(scene, token) : Grammar.subjects(scene, token);
        }
    }

    /** No subject that is one of some nouns, nor a mishap that it came of: "killed when a bus overturned", "died in a crash". */
    record NoCause(Set<String> nouns) implements Slot {

        private static final Set<String> OF_CAUSE = Set.of("in", "by", "from", "after", "during", "when", "as");

        @Override
        public int weight() {
            return 0;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            boolean ofDisaster =
                    scene.theme().isDisaster() && Subject.doers(scene, token).isEmpty();
            return !ofDisaster
                    && !Subject.isDoneBy(scene, token, nouns)
                    && scene.dependants(token).stream().noneMatch(child -> isMishap(scene, child));
        }

        /** "When a bus hit a wall", not "when a bus was bombed". */
        private static boolean isOfAccident(Scene scene, int clause) {
            return scene.dependants(clause).stream()
                    .anyMatch(child -> scene.relation(child).equals("nsubj")
                            && Lexicon.english().isAny("accident", scene.lower(child)));
        }

        private static boolean isMishap(Scene scene, int child) {
            // "The quake-hit town": the cause stands before its participle.
            boolean before = scene.is(child, "compound") && scene.isNoun(child);
            boolean cause = before
                    || (scene.is(child, "obl")
                            ? scene.preposition(child).isEmpty() || OF_CAUSE.contains(scene.preposition(child))
                            : scene.is(child, "advcl"));
            return cause
                    && (Lexicon.english()
                                    .isAny(
                                            scene.isVerb(child) ? "mishap" : "accident",
                                            scene.lower(Grammar.counted(scene, child)))
                            || (scene.is(child, "advcl") && isOfAccident(scene, child)));
        }
    }

    /** Nobody said to do it, or somebody, or one of some nouns, or what is violence itself: not the "joke" that "nearly killed me". */
    record Doer(Set<String> nouns) implements Slot {

        @Override
        public int weight() {
            return 0;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            List<Integer> doers = Subject.doers(scene, token);
            return doers.isEmpty() || doers.stream().anyMatch(doer -> isAble(scene, Grammar.counted(scene, doer)));
        }

        private boolean isAble(Scene scene, int doer) {
            return !scene.isNoun(doer)
                    || scene.isInName(doer)
                    || Players.isSomebody(scene, doer)
                    || nouns.contains(scene.lower(doer))
                    || Lexicon.english()
                            .noun(scene, doer)
                            .flatMap(Entry::type)
                            .filter(EventType.ASSAULT::equals)
                            .isPresent();
        }
    }

    /** A noun of a clause, not of another noun, whose own preposition is one of some, without an article: "is in custody". */
    record Under(Set<String> prepositions) implements Slot {

        @Override
        public boolean fits(Scene scene, int token) {
            return prepositions.contains(scene.preposition(token))
                    && !scene.is(token, "nmod")
                    && scene.dependants(token, "det").isEmpty();
        }
    }

    /** A subject that is a person of whom the page says an office. */
    record Officer() implements Slot {

        @Override
        public boolean fits(Scene scene, int token) {
            return Grammar.subjects(scene, token).stream()
                    .flatMap(subject -> scene.player(subject).stream())
                    .anyMatch(entity -> !entity.roles().isEmpty());
        }
    }

    /** A word of a class anywhere in the sentence: "union" for a strike of workers. */
    record Context(Set<String> nouns) implements Slot {

        @Override
        public boolean fits(Scene scene, int token) {
            for (int other = 0; other < scene.size(); other++) {
                if (other != token && nouns.contains(scene.lower(other))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the verb calls its object: "called the offer an insult".
     *
     * @param nouns what it must be called by; anything where there are none
     */
    record Called(Set<String> nouns) implements Slot {

        @Override
        public int weight() {
            return nouns.isEmpty() ? USUAL : USUAL + 1;
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return scene.dependants(token).stream()
                    .filter(child -> scene.is(child, "xcomp") || isSecondObject(scene, token, child))
                    .filter(child -> !Grammar.isInfinitive(scene, child))
                    .anyMatch(child -> nouns.isEmpty() ? isWord(scene, child) : isOne(scene, child));
        }

        private static boolean isSecondObject(Scene scene, int token, int child) {
            return scene.relation(child).equals("obj")
                    && scene.dependants(token).stream()
                            .anyMatch(other ->
                                    other < child && scene.relation(other).equals("obj"));
        }

        /** A name may be the end of the name of whoever is called on the telephone. */
        private static boolean isWord(Scene scene, int child) {
            return !scene.isVerb(child) && scene.pos(child) != PartOfSpeech.PROPN;
        }

        private boolean isOne(Scene scene, int child) {
            return nouns.contains(scene.lower(child))
                    || scene.dependants(child).stream()
                            .anyMatch(other -> scene.is(other, "amod") && nouns.contains(scene.lower(other)));
        }
    }

    /** A clause as complement: an infinitive ("refuse to sign"), or one with a subject of its own ("warn that"). */
    record Complement(Kind kind) implements Slot {

        /** What the clause begins with, or what it says. */
        enum Kind {
            TO,
            THAT,
            /** It tells of something as a fact: "insists that it paid", not "insists that it pay". */
            FACT
        }

        @Override
        public boolean fits(Scene scene, int token) {
            return scene.dependants(token).stream().anyMatch(child -> switch (kind) {
                case TO -> Grammar.isInfinitive(scene, child);
                case THAT -> scene.is(child, "ccomp");
                case FACT -> scene.is(child, "ccomp") && Grammar.isFact(scene, token, child);
            });
        }
    }
}
