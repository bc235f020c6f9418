package org.strandline.entity;

import java.util.List;
import java.util.stream.IntStream;
import org.strandline.words.Vocabulary;
import org.strandline.words.WordList;

/** The words that tell what others stand for. */
final class Words {

    /** Nouns, titles, pronouns and determiners by what they mean. */
    static final Vocabulary ALL = Vocabulary.of(Words.class, "words.txt");

    /** Given names by who mostly bears them. */
    static final Vocabulary GIVEN_NAMES = Vocabulary.of(Words.class, "given.txt");

    private static final WordList BODIES = WordList.of(Words.class, "bodies.txt");

    private Words() {}

    /** Whether {@code key}, a name as {@link org.strandline.words.NameKey} has it, is that of a body of countries that every newsroom knows: the UN. */
    static boolean isBodyOfCountries(String key) {
        return BODIES.has("body", key);
    }

    /** Whether a name is that of a body of countries, or begins with one: the United Nations Mission in Velmora. */
    static boolean isOfCountries(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .anyMatch(size -> isBodyOfCountries(String.join(" ", words.subList(0, size))));
    }

    /** Whether {@code noun} may stand for a body of countries: "the organisation", but no army. */
    static boolean isOfBodyOfCountries(String noun) {
        return BODIES.has("noun", noun);
    }
}
