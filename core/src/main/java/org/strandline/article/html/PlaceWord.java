package org.strandline.article.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.strandline.words.Vocabulary;

/** What the names that a page gives an element say of it: {@code class="article__byline"}, {@code data-testid="AuthorName"}. */
enum PlaceWord {
    /** It names an author. */
    BYLINE,
    /** It gives a date. */
    DATE,
    /** It gives the date of publication. */
    PUBLISHED,
    /** It gives the date of a change. */
    UPDATED,
    /** It is not about the page's article. */
    OUTSIDE;

    private static final Map<String, Set<PlaceWord>> WORDS = words();
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "itemprop", "rel", "property", "data-testid", "data-qa");
    private static final int LONGEST = 300;

    /** What the names of {@code element} say. */
    static Set<PlaceWord> of(Element element) {
        int left = element.attributesSize();
        if (left == 0) {
            return Set.of();
        }
        Set<PlaceWord> found = EnumSet.noneOf(PlaceWord.class);
        for (int at = 0; at < ATTRIBUTES.size() && left > 0; at++) {
            String names = element.attr(ATTRIBUTES.get(at));
            if (!names.isEmpty()) {
                left--;
                add(names.length() > LONGEST ? names.substring(0, LONGEST) : names, found);
            }
        }
        return found;
    }

    /** Takes {@code names} apart at everything that is no letter and before capitals. */
    private static void add(String names, Set<PlaceWord> found) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                    found.addAll(WORDS.getOrDefault(word, Set.of()));
                }
                start = hump ? i : i + 1;
            }
        }
    }

    private static Map<String, Set<PlaceWord>> words() {
        Map<String, Set<PlaceWord>> words = new HashMap<>();
        for (Map.Entry<String, String> entry : Vocabulary.entries(PlaceWord.class, "place-words.txt")) {
            words.computeIfAbsent(entry.getValue(), unused -> EnumSet.noneOf(PlaceWord.class))
                    .add(valueOf(entry.getKey().toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
