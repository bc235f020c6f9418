package org.strandline.figure;

import java.util.Optional;
import org.strandline.words.NumberWords;

/** The signs, codes and words for money. */
final class Currencies {

    private static final Phrases BEFORE = Phrases.of("currencies-before.txt");
    private static final Phrases AFTER = Phrases.of("currencies-after.txt");

    private Currencies() {}

    /** The currency whose sign or code ends right before a number. */
    static Optional<Phrases.Found> before(Line line, int number) {
        int end = line.is(number - 1, "=") ? number - 1 : number;
        Optional<Phrases.Found> longest = BEFORE.endingBefore(line, end);
        Optional<Phrases.Found> found =
                longest.filter(phrase -> isApart(line, phrase)).isPresent()
                        ? BEFORE.startingAt(line, end - 1)
                        : longest;
        return found.filter(phrase -> isSign(line, phrase, end));
    }

    /** Whether a letter is a word of its own before a sign: "a $5 million plan" is none in Australia. */
    private static boolean isApart(Line line, Phrases.Found found) {
        return found.to() - found.from() == 2
                && line.word(found.from()).length() == 1
                && !line.isJoined(found.from() + 1);
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

    /**
     * Whether a number behind a code is a sum: signs always, codes where they are in capitals or short ("Rs 500", "RM5"), single letters
     * before large sums ("N500,000").
     */
    private static boolean isSign(Line line, Phrases.Found found, int number) {
        if (isSign(line.word(found.to() - 1)) || isSign(line.word(found.from()))) {
            return true;
        }
        boolean letter = line.word(found.from()).length() == 1;
        boolean large = line.isJoined(number)
                && (line.word(number).indexOf(',') > 0
                        || NumberWords.scale(line.word(number + 1)).isPresent());
        boolean standsAlone = !line.isJoined(found.from());
        return standsAlone
                && (!letter || large)
                && line.isCapital(found.from())
                && line.has(number)
                && !line.is(found.from(), "try");
    }

    /** A sign behind a number must be joined to it, or it belongs to the next number: "5 $6". */
    private static boolean isBehind(Line line, Phrases.Found found) {
        String last = line.word(found.to() - 1);
        boolean sign = isSign(last);
        boolean belongsToNext = sign && line.isDigits(found.to()) && line.isJoined(found.to());
        return !belongsToNext;
    }
}
