package org.strandline.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gives the short names of persons, such as a surname after a Mr, to those whose full names the page gives. */
final class PersonNames {

    private final Cast cast;

    PersonNames(Cast cast) {
        this.cast = cast;
    }

    void link(List<Draft> persons) {
        NameIndex index = new NameIndex();
        List<Draft> longestFirst = persons.stream()
                .sorted(Comparator.comparingInt((Draft draft) -> -words(draft).size()))
                .toList();
        for (Draft draft : longestFirst) {
            List<String> words = words(draft);
            List<Draft> full = index.others(words.getLast(), draft).stream()
                    .filter(other -> other.names().stream().anyMatch(longer -> isShort(words, longer)))
                    .toList();
            if (full.size() == 1 && !full.getFirst().sex().clashesWith(draft.sex())) {
                cast.merge(draft, full.getFirst());
            } else if (full.size() > 1) {
                divide(draft, full);
            } else {
                index.put(words.getLast(), draft);
                index.put(words.getFirst(), draft);
            }
        }
    }

    /**
     * Gives each mention of a name that several bear to the one of them who was last spoken of, without a Mr or Ms to the one who was last the subject of a
     * sentence: behind "Karl Lind told the court that Anna Lind had fallen", Lind is Karl.
     */
    private void divide(Draft draft, List<Draft> full) {
        NavigableMap<Integer, Draft> subjects = starts(full, Sex.UNKNOWN, PersonNames::isTopic);
        Map<Sex, NavigableMap<Integer, Draft>> bySex = new EnumMap<>(Sex.class);
        Set<Phrase> left = new HashSet<>(draft.phrases());
        for (Phrase phrase : draft.phrases()) {
            Sex sex = phrase.traits().sex();
            int start = phrase.span().start();
            NavigableMap<Integer, Draft> known = bySex.computeIfAbsent(sex, of -> starts(full, of, unused -> true));
            Optional.ofNullable(sex == Sex.UNKNOWN ? subjects.lowerEntry(start) : null)
                    .or(() -> Optional.ofNullable(known.lowerEntry(start)))
                    .or(() -> Optional.ofNullable(known.firstEntry()))
                    .ifPresent(nearest -> {
                        cast.add(phrase, nearest.getValue());
                        left.remove(phrase);
                    });
        }
        draft.phrases().retainAll(left);
    }

    /** Who of {@code full} a name with a title of {@code sex} may mean, by where they are spoken of. */
    private static NavigableMap<Integer, Draft> starts(List<Draft> full, Sex sex, Predicate<Phrase> condition) {
        NavigableMap<Integer, Draft> starts = new TreeMap<>();
        for (Draft other : full) {
            if (!sex.clashesWith(other.sex())) {
                other.phrases().stream()
                        .filter(condition)
                        .forEach(phrase -> starts.put(phrase.span().start(), other));
            }
        }
        return starts;
    }

    /** Whether a phrase is the subject of its sentence. */
    private static boolean isTopic(Phrase phrase) {
        int verb = phrase.clause().head(phrase.head());
        return phrase.isSubject() && verb >= 0 && phrase.clause().head(verb) < 0;
    }

    private static List<String> words(Draft draft) {
        return draft.names().iterator().next();
    }

    /**
     * Whether one name is a shorter form of another: the surname, the given name, or both without what stands between them; an
     * initial stands for the word that it begins.
     */
    static boolean isShort(List<String> words, List<String> full) {
        if (words.size() == 1) {
            return full.size() > 1
                    && (words.getFirst().equals(full.getLast())
                            || words.getFirst().equals(full.getFirst()));
        }
        int at = 0;
        for (String word : full) {
            if (at < words.size() && isSame(words.get(at), word)) {
                at++;
            }
        }
        return at == words.size() && words.getLast().equals(full.getLast()) && !words.equals(full);
    }

    private static boolean isSame(String word, String full) {
        return word.equals(full) || (word.length() == 1 && full.startsWith(word));
    }
}
