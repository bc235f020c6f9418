package org.strandline.figure;

import java.util.Optional;

/** The signs, codes and words for money. */
final class Currencies {

    private static final Phrases BEFORE = Phrases.of("currencies-before.txt");
    private static final Phrases AFTER = Phrases.of("currencies-after.txt");

    private Currencies() {}

    /** The currency whose sign or code ends right before a number. */
    static Optional<Phrases.Found> before(Line line, int number) {
        int end = line.is(number - 1, "=") ? number - 1 : number;
        return BEFORE.endingBefore(line, end).filter(found -> isSign(line, found, end));
    }

    /** The currency that is named right behind a number. */
    static Optional<Phrases.Found> after(Line line, int from) {
        int start = line.isHyphen(from) && line.isJoined(from + 1) ? from + 1 : from;
        return AFTER.startingAt(line, start).filter(found -> isBehind(line, found));
    }

    static boolean isAfter(Line line, int from) {
        return after(line, from).isPresent();
    }

    /** Whether a single term is a sign of money. */
    static boolean isSign(String term) {
        return !term.isEmpty() && Character.getType(term.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a number behind a code is a sum: signs always, codes where they are in capitals or short ("Rs 500", "RM5"). */
    private static boolean isSign(Line line, Phrases.Found found, int number) {
        if (isSign(line.word(found.to() - 1))) {
            return true;
        }
        boolean standsAlone = !line.isJoined(found.from());
        return standsAlone && line.isCapital(found.from()) && line.has(number) && !line.is(found.from(), "try");
    }

    /** A sign behind a number must be joined to it, or it belongs to the next number: "5 $6". */
    private static boolean isBehind(Line line, Phrases.Found found) {
        String last = line.word(found.to() - 1);
        boolean sign = isSign(last);
        boolean belongsToNext = sign && line.isDigits(found.to()) && line.isJoined(found.to());
        return !belongsToNext;
    }
}
