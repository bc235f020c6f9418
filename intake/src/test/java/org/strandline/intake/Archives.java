package org.strandline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Archives and packed bytes for tests, written by hand so that they can be written wrongly. */
final class Archives {

    static final String PAGE = "<html><body><p>The ferry sails again, its captain said.</p></body></html>";

    private Archives() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zlib(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A record whose length is right. */
    static byte[] record(String type, String url, byte[] block) {
        return record(type, url, block, block.length);
    }

    /** A record that says it has {@code length} bytes. */
    static byte[] record(String type, String url, byte[] block, long length) {
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-08-16T05:46:00Z\r\nWARC-Record-ID: <urn:uuid:0c0ffee0-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        return join(ascii(head), block, ascii("\r\n\r\n"));
    }

    /** What a server answers. */
    static byte[] http(String headers, byte[] body) {
        return join(ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n"), body);
    }

    static byte[] response(String url, String page) {
        return record("response", url, http("", ascii(page)));
    }
}
