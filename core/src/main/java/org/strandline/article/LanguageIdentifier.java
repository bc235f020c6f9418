package org.strandline.article;

/** Tells the language of a text. Implementations are immutable and may be shared between threads. */
@FunctionalInterface
public interface LanguageIdentifier {

    /** The tag for a language that cannot be told. */
    String UNDETERMINED = "und";

    /**
     * The language of {@code text} as a BCP 47 tag, or {@link #UNDETERMINED}.
     *
     * @param text running text, of any length
     */
    String identify(String text);
}
