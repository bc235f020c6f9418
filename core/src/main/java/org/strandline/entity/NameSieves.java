package org.strandline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strandline.record.EntityType;
import org.strandline.words.Countries;
import org.strandline.words.Vocabulary;

/**
 * Tells which names stand for one thing, the precise rules first: the same name, a name with its initials in brackets behind it,
 * initials, a surname, a company without its Inc, a slip of the pen.
 */
final class NameSieves {

    private static final Vocabulary WORDS = Words.ALL;
    private static final int MOST_WORDS = 10;

    private final List<Named> names;
    private final Cast cast;
    private final Map<Draft, EntityType> types = new LinkedHashMap<>();

    private NameSieves(List<Named> names, Cast cast) {
        this.names = names;
        this.cast = cast;
    }

    /** Begins a draft in {@code cast} for everything that {@code names} name. */
    static void link(List<Named> names, Cast cast) {
        NameSieves sieves = new NameSieves(names, cast);
        sieves.sameName();
        sieves.introducedInitials();
        sieves.initials();
        sieves.persons();
        sieves.shortForms();
        sieves.spellings();
    }

    private void sameName() {
        Map<String, Draft> byKey = new LinkedHashMap<>();
        for (Named name : names) {
            Draft draft = byKey.computeIfAbsent(name.type() + " " + name.key(), unused -> cast.begin());
            types.putIfAbsent(draft, name.type());
            cast.add(name, draft);
        }
    }

    /** "the Northern Ports Authority (NPA)": what stands in brackets right behind a name is another name for it. */
    private void introducedInitials() {
        for (int i = 0; i + 1 < names.size(); i++) {
            Phrase name = names.get(i).phrase();
            Phrase next = names.get(i + 1).phrase();
            boolean bracketed = name.clause() == next.clause()
                    && next.first() == name.last() + 2
                    && name.clause().word(name.last() + 1).equals("(")
                    && next.last() + 1 < next.clause().size()
                    && next.clause().word(next.last() + 1).equals(")");
            if (bracketed
                    && (Initials.of(names.get(i).words())
                                    .contains(names.get(i + 1).key())
                            || Initials.mayStand(next.text(), names.get(i).words())
                            || Initials.mayStand(name.text(), names.get(i + 1).words()))) {
                cast.merge(cast.owner(next).orElseThrow(), cast.owner(name).orElseThrow());
            }
        }
    }

    /** "the NPA", where the page speaks of just one thing with these initials. */
    private void initials() {
        NameIndex index = new NameIndex();
        for (Draft draft : drafts()) {
            for (List<String> words : draft.names()) {
                Initials.of(words).forEach(initials -> index.put(initials, draft));
            }
        }
        for (Draft draft : drafts()) {
            List<Draft> full = Initials.key(draft.phrases().getFirst().text())
                    .map(initials -> index.others(initials, draft))
                    .orElse(List.of())
                    .stream()
                    .filter(other -> types.get(other) != EntityType.PERSON)
                    .toList();
            if (full.size() == 1) {
                cast.merge(draft, full.getFirst());
            }
        }
    }

    private void persons() {
        List<Draft> persons = drafts().stream()
                .filter(draft -> types.get(draft) == EntityType.PERSON)
                .toList();
        new PersonNames(cast).link(persons);
    }

    /** "Harland" for Harland Ferries Ltd, "Velm" for Velm City: a name without the words that say what it is. */
    private void shortForms() {
        NameIndex index = new NameIndex();
        for (Draft draft : drafts()) {
            for (List<String> words : draft.names()) {
                for (int size = Math.min(words.size(), MOST_WORDS) - 1; size > 0; size--) {
                    if (!isKindOfThing(words.get(size))) {
                        break;
                    }
                    index.put(types.get(draft) + " " + String.join(" ", words.subList(0, size)), draft);
                }
            }
        }
        for (Draft draft : drafts()) {
            String key = String.join(" ", draft.names().iterator().next());
            if (types.get(draft) != EntityType.PERSON
                    && Countries.ALL.named(key).isEmpty()) {
                index.others(types.get(draft) + " " + key, draft).stream()
                        .max(Comparator.comparingInt(full -> full.phrases().size()))
                        .ifPresent(full -> cast.merge(draft, full));
            }
        }
    }

    private static boolean isKindOfThing(String word) {
        return WORDS.has("org.suffix", word) || WORDS.has("org.name", word) || WORDS.has("place.suffix", word);
    }

    /** A name with one letter more, less or other than one before it, as copied names have. */
    private void spellings() {
        NameIndex index = new NameIndex();
        for (Draft draft : drafts()) {
            List<String> slips =
                    Spelling.slips(String.join(" ", draft.names().iterator().next()));
            slips.stream()
                    .flatMap(slip -> index.others(types.get(draft) + slip, draft).stream())
                    .findFirst()
                    .ifPresent(other -> cast.merge(draft, other));
            if (!draft.phrases().isEmpty()) {
                slips.forEach(slip -> index.put(types.get(draft) + slip, draft));
            }
        }
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : types.keySet()) {
            if (!draft.phrases().isEmpty()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
