package org.strandline.bench.english;

import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;

/**
 * A word as a treebank has it.
 *
 * @param span where it stands in the paragraph
 * @param sentence number of its sentence in the paragraph, from 0
 * @param joined whether it is written as one word with the word before it
 * @param lemma its dictionary form
 * @param partOfSpeech its part of speech
 * @param features its features, as the treebank writes them; empty for none
 * @param head index of its head in the paragraph, -1 for the root of a sentence
 * @param relation its relation to the head, with the subtype
 */
public record GoldWord(
        Span span,
        int sentence,
        boolean joined,
        String lemma,
        PartOfSpeech partOfSpeech,
        String features,
        int head,
        String relation) {}
