package org.strandline.bench.contract;

import java.util.List;
import java.util.Random;

/** Writes plain-text scrapes at random: an article among furniture, under every kind of line end. */
final class RandomScrape {

    private static final List<String> ENDS = List.of(
            "\n", "\n", "\n\n", "\r\n", "\r", "\n \n", "\n\t\n", "\u2028", "\u0085", "\u000B", "\f", " ", "\u0000\n");

    private RandomScrape() {}

    /** The text that {@code seed} stands for. */
    static String text(long seed) {
        Scribe scribe = new Scribe(new Random(seed));
        String usual = scribe.oneOf(ENDS);
        StringBuilder text = new StringBuilder(scribe.oneIn(10) ? "\n \n" : "");
        for (int lines = scribe.upTo(60); lines > 0; lines--) {
            text.append(scribe.oneIn(6) ? " " : "");
            text.append(scribe.oneIn(3) ? scribe.furniture() : scribe.oneIn(4) ? scribe.words(6) : scribe.paragraph());
            text.append(scribe.oneIn(9) ? scribe.oneOf(ENDS) : usual);
            if (scribe.oneIn(12)) {
                int from = scribe.upTo(text.length());
                text.append(text.substring(from, Math.min(text.length(), from + scribe.upTo(300))));
            }
        }
        return text.toString();
    }
}
