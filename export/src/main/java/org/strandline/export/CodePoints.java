package org.strandline.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets in UTF-16 code units, which we count in, into offsets in code points, which others count in. */
final class CodePoints {

    /** The offsets of second halves of surrogate pairs, in order. */
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray());
    }

    /** How many code points stand before {@code offset}. */
    int before(int offset) {
        int place = Arrays.binarySearch(seconds, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }
}
