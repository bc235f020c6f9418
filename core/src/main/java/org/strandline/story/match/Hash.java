package org.strandline.story.match;

/**
 * The hash of what pages share. Sketches and keys are kept in stores, so that it must never change: FNV-1a over the UTF-16 code units,
 * spread by the last step of MurmurHash3.
 */
final class Hash {

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD_1 = 0xff51afd7ed558ccdL;
    private static final long SPREAD_2 = 0xc4ceb9fe1a85ec53L;
    private static final int HALF = 33;

    private Hash() {}

    static long of(CharSequence text) {
        long hash = OFFSET_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    /** The hash of two hashes in their order. */
    static long of(long first, long second) {
        return spread(first * PRIME + second);
    }

    private static long spread(long hash) {
        long spread = (hash ^ (hash >>> HALF)) * SPREAD_1;
        spread = (spread ^ (spread >>> HALF)) * SPREAD_2;
        return spread ^ (spread >>> HALF);
    }
}
