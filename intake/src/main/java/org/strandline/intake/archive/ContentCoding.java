package org.strandline.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.strandline.intake.bytes.GunzipInput;

/** A way in which servers pack pages ({@code Content-Encoding}). */
enum ContentCoding {
    GZIP,
    DEFLATE,
    BROTLI;

    /** More layers than this nobody uses; a header may name any number. */
    private static final int MOST_LAYERS = 3;

    /**
     * What comes out of a packed page.
     *
     * @param bytes what was unpacked, at most one byte more than asked for
     * @param failure what stopped the unpacking before its end, empty if nothing did
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Unpacked(byte[] bytes, String failure) {

        boolean isWhole() {
            return failure.isEmpty();
        }
    }

    /** The codings in the order in which they were applied. Unknown ones are passed over: the bytes will tell. */
    static List<ContentCoding> of(List<String> headers) {
        List<ContentCoding> codings = new ArrayList<>();
        for (String word : String.join(",", headers).toLowerCase(Locale.ROOT).split(",", -1)) {
            switch (word.strip()) {
                case "gzip", "x-gzip" -> codings.add(GZIP);
                case "deflate" -> codings.add(DEFLATE);
                case "br" -> codings.add(BROTLI);
                default -> {
                    // identity, none, utf-8 and whatever else is written there
                }
            }
        }
        return codings.size() <= MOST_LAYERS ? codings : List.of();
    }

    /**
     * Unpacks a page. One that is not packed, although its header says so, is left as it is: many crawlers unpack and
     * keep the header.
     */
    static Unpacked unpack(byte[] packed, List<ContentCoding> codings, int most) {
        Unpacked result = new Unpacked(packed, "");
        for (int i = codings.size() - 1; i >= 0 && result.isWhole(); i--) {
            result = codings.get(i).unpack(result.bytes(), most);
        }
        return result;
    }

    private Unpacked unpack(byte[] packed, int most) {
        Unpacked unpacked =
                switch (this) {
                    case GZIP -> GunzipInput.isGzip(packed) ? read(new Gzip(), packed, most) : new Unpacked(packed, "");
                    case DEFLATE -> {
                        Unpacked wrapped = read(new Zlib(false), packed, most);
                        yield wrapped.isWhole() ? wrapped : read(new Zlib(true), packed, most);
                    }
                    case BROTLI -> read(new Brotli(), packed, most);
                };
        return !unpacked.isWhole() && unpacked.bytes().length == 0 ? new Unpacked(packed, "") : unpacked;
    }

    /** Opens packed bytes. */
    private sealed interface Opening {
        InputStream open(InputStream packed) throws IOException;
    }

    private record Gzip() implements Opening {
        @Override
        public InputStream open(InputStream packed) {
            return new GunzipInput(packed);
        }
    }

    private record Zlib(boolean raw) implements Opening {
        @Override
        public InputStream open(InputStream packed) {
            return new InflaterInputStream(packed, new Inflater(raw));
        }
    }

    private record Brotli() implements Opening {
        @Override
        public InputStream open(InputStream packed) throws IOException {
            return new BrotliInputStream(packed);
        }
    }

    private static Unpacked read(Opening opening, byte[] packed, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[16 << 10];
        try (InputStream in = opening.open(new ByteArrayInputStream(packed))) {
            int n = in.read(piece);
            while (n >= 0 && bytes.size() <= most) {
                bytes.write(piece, 0, n);
                n = in.read(piece);
            }
            return new Unpacked(bytes.toByteArray(), "");
        } catch (IOException e) {
            return new Unpacked(bytes.toByteArray(), "the page cannot be unpacked to its end");
        }
    }
}
