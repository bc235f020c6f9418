package org.strandline.process;

import org.strandline.words.WordList;

/** Nouns of negotiation, by what they name; a noun may name several things. */
final class Nouns {

    private static final WordList LIST = WordList.of(Nouns.class, "nouns.txt");

    /** Whether the token is a noun that names {@code meaning}, in the singular or the plural. */
    boolean has(Tree tree, int token, String meaning) {
        String word = tree.lower(token);
        return tree.isNominal(token) && has(meaning, word);
    }

    /** Whether the word names {@code meaning}, in the singular or the plural. */
    boolean has(String meaning, String word) {
        return LIST.has(meaning, word)
                || (word.endsWith("s") && LIST.has(meaning, word.substring(0, word.length() - 1)));
    }
}
