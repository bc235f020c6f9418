package org.strandline.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A page as one visitor sees it: what all see, and between its parts what is the visitor's own. Nothing is copied to put them together. */
final class Shown {

    private final String print;
    private final List<byte[]> parts;
    private final byte[] own;

    /**
     * @param print tells what all see from what they saw before
     * @param parts what all see, at least one part; not to be changed by anybody
     * @param own what stands between the parts
     */
    Shown(String print, List<byte[]> parts, byte[] own) {
        this.print = print;
        this.parts = parts;
        this.own = own;
    }

    /** Changes with what is shown, in the form of an {@code ETag}. */
    String tag() {
        return '"' + print + '-' + Integer.toHexString(Arrays.hashCode(own)) + '"';
    }

    /** How many bytes it has. */
    int length() {
        int length = own.length * (parts.size() - 1);
        for (byte[] part : parts) {
            length += part.length;
        }
        return length;
    }

    void writeTo(OutputStream out) {
        try {
            out.write(parts.getFirst());
            for (byte[] part : parts.subList(1, parts.size())) {
                out.write(own);
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
