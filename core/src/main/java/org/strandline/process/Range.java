package org.strandline.process;

/**
 * Tokens that follow one another in a sentence.
 *
 * @param from the first
 * @param to the last, at least {@code from}
 */
record Range(int from, int to) {

    Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no tokens from " + from + " to " + to);
        }
    }

    boolean has(int token) {
        return from <= token && token <= to;
    }
}
