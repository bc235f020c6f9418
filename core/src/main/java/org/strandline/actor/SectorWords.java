package org.strandline.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Sector;
import org.strandline.words.WordList;

/**
 * Tells the sectors of a description from its words, {@code sectors.txt}. Words that say it by themselves ("rebel", "police") go before
 * those that say it where no other does ("commander", "official"); behind an "of" stands what somebody leads or is one of.
 */
final class SectorWords {

    private static final WordList WORDS = WordList.of(SectorWords.class, "sectors.txt");
    private static final String WEAK = "weak ";
    private static final int LONGEST = 3;
    private static final Set<String> OPEN =
            Set.of("of", "for", "in", "at", "from", "with", "to", "on", "who", "near", "against", "by", "between");

    private SectorWords() {}

    /** The sectors of a description, the one that tells most first. */
    static List<Sector> of(List<String> words) {
        int end = 0;
        while (end < words.size() && !OPEN.contains(words.get(end))) {
            end++;
        }
        List<String> own = words.subList(0, end);
        boolean owned = end < words.size() && words.get(end).equals("of");
        List<String> behind = owned ? words.subList(end + 1, words.size()) : List.of();
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        List<Sector> ordered = new ArrayList<>();
        add(own, false, sectors, ordered);
        boolean leads =
                own.stream().anyMatch(word -> forms(word).stream().anyMatch(form -> WORDS.has("leading", form)));
        if (ordered.isEmpty() && leads) {
            add(behind, false, sectors, ordered);
        }
        if (ordered.isEmpty()) {
            add(own, true, sectors, ordered);
        }
        boolean former = own.stream().anyMatch(word -> WORDS.has("former", word));
        if (former && ordered.stream().anyMatch(SectorWords::isOffice)) {
            return List.of(Sector.FORMER_ELITE);
        }
        return List.copyOf(ordered);
    }

    /** Adds the sectors that words say, the last word's first: the head of a description stands last. */
    private static void add(List<String> words, boolean weak, Set<Sector> seen, List<Sector> ordered) {
        int end = words.size();
        while (end > 0) {
            int length = 1;
            for (int longer = Math.min(LONGEST, end); longer > 0; longer--) {
                Optional<Sector> sector = sector(String.join(" ", words.subList(end - longer, end)), weak);
                if (sector.isPresent()) {
                    if (seen.add(sector.get())) {
                        ordered.add(sector.get());
                    }
                    length = longer;
                    break;
                }
            }
            end -= length;
        }
    }

    private static Optional<Sector> sector(String phrase, boolean weak) {
        for (String form : forms(phrase)) {
            for (Sector sector : Sector.values()) {
                String name = sector.name().toLowerCase(Locale.ROOT);
                if (WORDS.has(weak ? WEAK + name : name, form)) {
                    return Optional.of(sector);
                }
            }
        }
        return Optional.empty();
    }

    /** A word and what it may be the plural of: police officers, policemen, militias, parties. */
    private static List<String> forms(String word) {
        if (word.endsWith("men")) {
            return List.of(word, word.substring(0, word.length() - 2) + "an");
        }
        if (word.endsWith("ies")) {
            return List.of(word, word.substring(0, word.length() - "ies".length()) + "y");
        }
        return word.endsWith("s") ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
    }

    private static boolean isOffice(Sector sector) {
        return switch (sector) {
            case GOVERNMENT, MILITARY, POLICE, LEGISLATURE, INTELLIGENCE, JUDICIARY -> true;
            case REBELS,
                    PARAMILITARY,
                    UNIDENTIFIED_ARMED,
                    PARTY,
                    OPPOSITION,
                    FORMER_ELITE,
                    INTERNATIONAL,
                    NON_GOVERNMENTAL,
                    BUSINESS,
                    LABOUR,
                    FARMING,
                    EDUCATION,
                    HEALTH,
                    MEDIA,
                    RELIGION,
                    CRIMINALS,
                    REFUGEES,
                    CIVIL_SOCIETY,
                    CIVILIANS -> false;
        };
    }
}
