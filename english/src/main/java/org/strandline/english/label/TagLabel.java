package org.strandline.english.label;

import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;

/**
 * A part of speech with its inflection: the network chooses both at once.
 *
 * @param partOfSpeech the part of speech
 * @param morphology the inflection
 */
public record TagLabel(PartOfSpeech partOfSpeech, Morphology morphology) {

    /** Reads what {@link #toString} wrote. */
    public static TagLabel parse(String written) {
        int space = written.indexOf(' ');
        return new TagLabel(
                PartOfSpeech.valueOf(written.substring(0, space)), new Morphology(written.substring(space + 1)));
    }

    @Override
    public String toString() {
        return partOfSpeech + " " + morphology.features();
    }
}
