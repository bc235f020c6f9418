package org.strandline.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 and UTF-32, by their byte order mark or by where their zero bytes are. */
final class WideUnicode {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** How many bytes are looked at. */
    private static final int SAMPLE = 4096;

    /** The wrong half of a unit is zero at most once for so many times that the right one is. */
    private static final int SELDOM = 10;

    private WideUnicode() {}

    /**
     * A byte order mark.
     *
     * @param charset what it stands for
     * @param length how many bytes it has
     */
    record Mark(Charset charset, int length) {}

    static Optional<Mark> mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Mark(UTF_32LE, 4));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Mark(UTF_32BE, 4));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /**
     * The wide character set of bytes without a mark: the high half of most units is zero (any script has spaces, line
     * ends and, in HTML, tags), and the low half seldom is (U+3000, the Japanese space).
     */
    static Optional<Charset> byZeros(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        if (length == 0) {
            return Optional.empty();
        }
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 4]++;
            }
        }
        int units = length / 4;
        if (zeros[3] == units && zeros[2] == units && zeros[0] == 0) {
            return Optional.of(UTF_32LE);
        }
        if (zeros[0] == units && zeros[1] == units && zeros[3] == 0) {
            return Optional.of(UTF_32BE);
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int enough = Math.max(1, units / 5);
        if (odd >= enough && even * SELDOM <= odd) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && odd * SELDOM <= even ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
