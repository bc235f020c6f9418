package org.strandline.bench.english;

import java.util.List;

/**
 * A paragraph of a treebank.
 *
 * @param document name of the document that it comes from
 * @param text its characters
 * @param words its words in order
 */
public record GoldTrees(String document, String text, List<GoldWord> words) {

    public GoldTrees {
        words = List.copyOf(words);
    }
}
