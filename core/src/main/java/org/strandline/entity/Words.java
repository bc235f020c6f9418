package org.strandline.entity;

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

    /** Whether {@code noun} may stand for a body of countries: "the organisation", but no army. */
    static boolean isOfBodyOfCountries(String noun) {
        return BODIES.has("noun", noun);
    }
}
