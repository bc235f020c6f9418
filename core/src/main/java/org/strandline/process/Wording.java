package org.strandline.process;

import org.strandline.words.Vocabulary;

/** The words that the sieves look for. */
final class Wording {

    static final Vocabulary WORDS = Vocabulary.of(Wording.class, "wording.txt");
    static final Vocabulary ACTORS = Vocabulary.of(Wording.class, "actors.txt");
    static final Lexicon STANCES = Lexicon.of("stances.txt");
    static final Lexicon MOVES = Lexicon.of("moves.txt");
    static final Nouns NOUNS = new Nouns();

    private Wording() {}
}
