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
    private static final int WORDS_OF_A_LONG_NAME = 3;

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
        sieves.ofCountries();
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
            Named name = names.get(i);
            Named next = names.get(i + 1);
            if (isBracketed(name.phrase(), next.phrase())
                    && (Initials.of(name.words()).contains(next.key())
                            || Initials.mayStand(next.phrase().text(), name.words())
                            || Initials.mayStand(name.phrase().text(), next.words())
                            || isForeign(name, next))) {
                cast.merge(
                        cast.owner(next.phrase()).orElseThrow(),
                        cast.owner(name.phrase()).orElseThrow());
            }
        }
    }

    private static boolean isBracketed(Phrase name, Phrase next) {
        Clause clause = name.clause();
        int open = name.last() + 1;
        int close = next.last() + 1;
        return clause == next.clause()
                && next.first() == open + 1
                && close < clause.size()
                && ((clause.word(open).equals("(") && clause.word(close).equals(")"))
                        || (clause.word(open).equals("[") && clause.word(close).equals("]")));
    }

    /** Whether a body's long name has initials behind it that are those of its name in another language: Velmora's Rescue Office (KBS). */
    private static boolean isForeign(Named name, Named next) {
        return name.type() == EntityType.ORGANISATION
                && next.type() == EntityType.ORGANISATION
                && name.words().size() >= WORDS_OF_A_LONG_NAME
                && Initials.key(next.phrase().text())
                        .filter(key -> key.length() > 2)
                        .isPresent();
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

    /** "The Health Ministry", where just one country's is spoken of: the Norwegian Health Ministry. */
    private void ofCountries() {
        NameIndex index = new NameIndex();
        for (Draft draft : bodies()) {
            for (List<String> words : draft.names()) {
                if (words.size() > 2
                        && Countries.ALL.described(words.getFirst()).isPresent()) {
                    index.put(String.join(" ", words.subList(1, words.size())), draft);
                }
            }
        }
        for (Draft draft : bodies()) {
            List<Draft> full =
                    index.others(String.join(" ", draft.names().iterator().next()), draft);
            if (full.size() == 1) {
                cast.merge(draft, full.getFirst());
            }
        }
    }

    private List<Draft> bodies() {
        return drafts().stream()
                .filter(draft -> types.get(draft) == EntityType.ORGANISATION)
                .toList();
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
