package org.strandline.bench.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.strandline.place.PlaceResolver;
import org.strandline.record.Entity;
import org.strandline.words.Vocabulary;
import org.strandline.words.WordList;

/**
 * Whether an entity is the party that a code names. The first three letters of a code are a country's or those of a name; what
 * follows (government, police) is not asked for. An entity is of a country if a word of its mentions names the country or its people, or
 * somebody or somewhere that the coder's dictionary of actors would know of; {@code coded-parties.txt} has those.
 */
final class CodedParty {

    private static final WordList PARTIES = WordList.of(CodedParty.class, "coded-parties.txt");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z.]+");
    private static final int LETTERS = 3;
    private static final String ANYBODY = "---";
    private static final int NAMES = 4;
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    private static final Map<String, Set<String>> COUNTRIES = countries();

    private CodedParty() {}

    static boolean is(String code, Entity entity, String text) {
        String country = code.substring(0, Math.min(LETTERS, code.length()));
        if (country.equals(ANYBODY)) {
            return true;
        }
        Set<String> names = COUNTRIES.getOrDefault(country, Set.of());
        for (String words : words(entity, text)) {
            String lower =
                    " " + NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
            boolean named = names.stream().anyMatch(name -> lower.contains(" " + name + " "));
            boolean known = PARTIES.all(country).stream().anyMatch(name -> lower.contains(" " + name + " "));
            if (named || known || lower.contains(" " + country.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Entity entity, String text) {
        return entity.mentions().stream()
                .map(mention -> mention.span().of(text))
                .toList();
    }

    private static Map<String, Set<String>> countries() {
        Map<String, Set<String>> countries = new HashMap<>();
        for (String line : Vocabulary.lines(PlaceResolver.class, "countries.txt")) {
            String[] fields = line.split("\t", -1);
            Set<String> names = new HashSet<>();
            for (int field = NAMES; field < fields.length; field++) {
                StringTokenizer list = new StringTokenizer(fields[field], ",");
                while (list.hasMoreTokens()) {
                    names.add(list.nextToken().strip().toLowerCase(Locale.ROOT));
                }
            }
            if (ISO.contains(fields[0])) {
                countries.put(Locale.of("", fields[0]).getISO3Country(), names);
            }
        }
        return countries;
    }
}
