package org.strandline.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

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
                    .filter(other -> !other.sex().clashesWith(draft.sex()))
                    .toList();
            if (full.size() == 1) {
                cast.merge(draft, full.getFirst());
            } else if (full.size() > 1) {
                divide(draft, full);
            } else {
                index.put(words.getLast(), draft);
                index.put(words.getFirst(), draft);
            }
        }
    }

    /** Gives each mention of a name that several bear to the one of them who was last spoken of by a full name. */
    private void divide(Draft draft, List<Draft> full) {
        Map<Sex, NavigableMap<Integer, Draft>> known = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            NavigableMap<Integer, Draft> starts = new TreeMap<>();
            for (Draft other : full) {
                if (!sex.clashesWith(other.sex())) {
                    other.phrases().forEach(phrase -> starts.put(phrase.span().start(), other));
                }
            }
            known.put(sex, starts);
        }
        Set<Phrase> left = new HashSet<>(draft.phrases());
        for (Phrase phrase : draft.phrases()) {
            NavigableMap<Integer, Draft> starts =
                    known.getOrDefault(phrase.traits().sex(), new TreeMap<>());
            if (!starts.isEmpty()) {
                NavigableMap<Integer, Draft> before =
                        starts.headMap(phrase.span().start(), true);
                cast.add(
                        phrase,
                        before.isEmpty()
                                ? starts.firstEntry().getValue()
                                : before.lastEntry().getValue());
                left.remove(phrase);
            }
        }
        draft.phrases().retainAll(left);
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
