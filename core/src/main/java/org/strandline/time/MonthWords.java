package org.strandline.time;

import java.util.Set;
import org.strandline.text.PartOfSpeech;

/** Tells the names of months that are also other words or names of people by the words around them. */
final class MonthWords {

    private static final Set<String> BEFORE = Set.of(
            "in", "of", "since", "by", "until", "till", "from", "during", "before", "after", "through", "to", "for",
            "on", "and", "or", "between", "early", "late", "mid", "-", "last", "next", "this", "every", "each",
            "around", "(");

    private MonthWords() {}

    /** Whether the words around piece {@code i} say that it is a month. */
    static boolean isIntroduced(Line line, int i) {
        boolean verb = line.isA(i, PartOfSpeech.VERB) || line.isA(i, PartOfSpeech.AUX);
        boolean surname = line.at(i - 1).isCapitalised()
                && line.isA(i - 1, PartOfSpeech.PROPN)
                && Lexicon.month(line.at(i - 1)).isEmpty();
        boolean first = line.at(i + 1).isCapitalised() && line.isA(i + 1, PartOfSpeech.PROPN);
        return !verb
                && !surname
                && (!first || BEFORE.contains(line.at(i - 1).lower()))
                && (BEFORE.contains(line.at(i - 1).lower())
                        || line.at(i + 1).is("'")
                        || (i == 0 && line.isA(i, PartOfSpeech.PROPN)));
    }
}
