package org.strandline.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.Figure.Category;
import org.strandline.words.WordList;

/** Which words say that what is counted was killed, injured, displaced and so on. All are given in lower case, in any inflection. */
final class CategoryWords {

    private static final WordList WORDS = WordList.of(CategoryWords.class, "categories.txt");
    private static final Map<Category, String> NAMES = names();

    private CategoryWords() {}

    /** What a verb does to its object: "killed". */
    static Optional<Category> ofObject(String verb) {
        return named(verb, ".done");
    }

    /** What a verb says of its subject: "died". */
    static Optional<Category> ofSubject(String verb) {
        return named(verb, ".does");
    }

    /** The state that an adjective or participle says something is in: "missing". */
    static Optional<Category> ofState(String word) {
        return named(word, ".state");
    }

    /** What a noun says by itself: "refugees". */
    static Optional<Category> ofNoun(String noun) {
        return named(noun, ".noun");
    }

    private static Optional<Category> named(String word, String kind) {
        for (String base : Inflection.bases(word)) {
            for (Map.Entry<Category, String> name : NAMES.entrySet()) {
                if (WORDS.has(name.getValue() + kind, base)) {
                    return Optional.of(name.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Category, String> names() {
        Map<Category, String> names = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            names.put(category, category.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
