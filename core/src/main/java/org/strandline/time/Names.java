package org.strandline.time;

import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.Span;

/** Tells words that are a part of somebody's or something's name. */
final class Names {

    private Names() {}

    /** Whether piece {@code i} is in the name of a person, body, place or work. */
    static boolean isOfSomeoneElse(Line line, int i) {
        Span span = line.at(i).span();
        return line.sentence().stream()
                .flatMap(sentence -> sentence.names().stream())
                .anyMatch(name -> name.span().overlaps(span) && isNoTime(name));
    }

    private static boolean isNoTime(NameSpan name) {
        return switch (name.type()) {
            case PERSON, ORGANISATION, PLACE, FACILITY, WORK -> true;
            case GROUP, EVENT, PRODUCT, MISC, DATE, MONEY -> false;
        };
    }

    /** Whether piece {@code i} is in a name of one type. */
    static boolean isIn(Line line, int i, NameType type) {
        Span span = line.at(i).span();
        return line.sentence().stream()
                .flatMap(sentence -> sentence.names().stream())
                .anyMatch(name -> name.type() == type && name.span().contains(span));
    }
}
