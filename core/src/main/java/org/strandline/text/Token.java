package org.strandline.text;

/**
 * A word or a mark, as Universal Dependencies divides English: {@code don't} is two tokens, {@code do} and {@code n't}.
 *
 * @param span where it stands
 * @param lemma its dictionary form
 * @param partOfSpeech its part of speech
 * @param morphology its inflection
 * @param joined whether it is written as one word with the token before it, as {@code n't} is
 */
public record Token(Span span, String lemma, PartOfSpeech partOfSpeech, Morphology morphology, boolean joined) {}
