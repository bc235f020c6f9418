package org.strandline.article.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.strandline.words.Vocabulary;

/** The news agencies whose texts other outlets carry. */
public final class NewsAgency {

    private static final Map<String, String> FULL_NAMES = fullNames();

    /** How agencies all over the world call themselves: {@code Tamland News Agency}, {@code Agence Tamland Presse}. */
    private static final List<String> GENERIC_ENDINGS = List.of(
            " news agency",
            " press agency",
            " press association",
            " news service",
            " newswire",
            " newswires",
            " presse-agentur",
            " presseagentur",
            " nachrichtenagentur",
            " persbureau");

    private static final List<String> GENERIC_OPENINGS =
            List.of("agence ", "agencia ", "agência ", "agenzia ", "agenția ", "agencja ");

    private static final int LONGEST_GENERIC_NAME_IN_WORDS = 6;

    private NewsAgency() {}

    /** The full name of the agency that {@code name} means ({@code AP}, {@code PA Media}, {@code Agence France-Presse}). */
    public static Optional<String> named(String name) {
        String plain = withoutArticle(Lines.tidy(name));
        Optional<String> known = Optional.ofNullable(FULL_NAMES.get(key(plain)));
        return known.isPresent() ? known : generic(plain);
    }

    private static Optional<String> generic(String name) {
        boolean capitalised = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return capitalised
                        && isShaped(name.toLowerCase(Locale.ROOT))
                        && new StringTokenizer(name).countTokens() <= LONGEST_GENERIC_NAME_IN_WORDS
                        && PersonName.isCapitalised(name)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isShaped(String lower) {
        for (String ending : GENERIC_ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        for (String opening : GENERIC_OPENINGS) {
            if (lower.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    /** Initials keep their case, so that a word is not taken for them; longer names do not. */
    private static String key(String name) {
        boolean initials = name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
        return initials ? name : name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> fullNames() {
        Map<String, String> names = new HashMap<>();
        for (String line : Vocabulary.lines(NewsAgency.class, "news-agencies.txt")) {
            StringTokenizer variants = new StringTokenizer(line, "|");
            String full = variants.nextToken().strip();
            names.put(key(withoutArticle(full)), full);
            while (variants.hasMoreTokens()) {
                String variant = variants.nextToken().strip();
                names.put(variant.length() <= 3 ? variant : key(withoutArticle(variant)), full);
            }
        }
        return Map.copyOf(names);
    }
}
