package org.strandline.entity;

import org.strandline.words.Vocabulary;

/** The words that tell what others stand for. */
final class Words {

    /** Nouns, titles, pronouns and determiners by what they mean. */
    static final Vocabulary ALL = Vocabulary.of(Words.class, "words.txt");

    /** Given names by who mostly bears them. */
    static final Vocabulary GIVEN_NAMES = Vocabulary.of(Words.class, "given.txt");

    private Words() {}
}
