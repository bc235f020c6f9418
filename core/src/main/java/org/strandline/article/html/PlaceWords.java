package org.strandline.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.strandline.article.metadata.Vocabulary;

/** What the names that a page gives an element say about it: {@code class="article__byline"}, {@code data-testid="AuthorName"}. */
final class PlaceWords {

    /** Names an author. */
    static final String BYLINE = "byline";

    /** Gives a date. */
    static final String DATE = "date";

    /** Gives the date of publication. */
    static final String PUBLISHED = "published";

    /** Gives the date of a change. */
    static final String UPDATED = "updated";

    /** Is not about the page's article. */
    static final String OUTSIDE = "outside";

    private static final Map<String, Set<String>> MEANINGS = meanings();
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "itemprop", "rel", "property", "data-testid", "data-qa", "data-component");
    private static final int LONGEST = 300;

    private PlaceWords() {}

    /** What the names of {@code element} say. */
    static Set<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<String> meanings = new HashSet<>();
        for (String attribute : ATTRIBUTES) {
            String names = element.attr(attribute);
            if (!names.isEmpty()) {
                add(names.length() > LONGEST ? names.substring(0, LONGEST) : names, meanings);
            }
        }
        return meanings;
    }

    /** Takes {@code names} apart at everything that is no letter and before capitals. */
    private static void add(String names, Set<String> meanings) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                    meanings.addAll(MEANINGS.getOrDefault(word, Set.of()));
                }
                start = hump ? i : i + 1;
            }
        }
    }

    private static Map<String, Set<String>> meanings() {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Map.Entry<String, String> entry : Vocabulary.entries(PlaceWords.class, "place-words.txt")) {
            meanings.computeIfAbsent(entry.getValue(), unused -> new HashSet<>())
                    .add(entry.getKey());
        }
        return meanings;
    }
}
