package org.strandline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes and text packed with gzip, which every other program can unpack. */
final class Gzip {

    private Gzip() {}

    /** Half a surrogate pair, which UTF-8 cannot say, becomes a question mark; no record and no decoded page has one. */
    static byte[] pack(String text) {
        return pack(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static String unpack(byte[] packed) {
        return new String(unpackBytes(packed), StandardCharsets.UTF_8);
    }

    static byte[] unpackBytes(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.DAMAGED, "a page in the store is damaged", e);
        }
    }
}
