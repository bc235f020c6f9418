package org.strandline.intake.charset;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences how many characters of two or more bytes are well formed
 * @param stray how many bytes outside ASCII belong to none; a character cut off by the end does not count
 */
record Utf8Evidence(int sequences, int stray) {

    /**
     * Whether the bytes are UTF-8 that was damaged, rather than something else. Text in a character set of single bytes,
     * or in GBK, Big5, Shift_JIS or EUC, hardly ever forms a sequence by chance: stray bytes are many times more.
     */
    boolean isDamagedUtf8() {
        return sequences > stray;
    }

    /** Whether nothing is wrong, except perhaps a character cut off by the end. */
    boolean isClean() {
        return stray == 0;
    }

    static Utf8Evidence of(byte[] bytes) {
        int sequences = 0;
        int stray = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at);
            if (length > 0) {
                sequences++;
                at += length;
            } else if (length < 0 && bytes.length - at < -length) {
                break;
            } else {
                stray++;
                at++;
            }
        }
        return new Utf8Evidence(sequences, stray);
    }

    /** The length of the sequence at {@code at}; negative where the bytes end before it does; 0 where there is none. */
    static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return -length;
            }
            int next = bytes[at + i] & 0xFF;
            int low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < low || next > high) {
                return 0;
            }
        }
        return length;
    }
}
