package org.strandline.story.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;

/** Sketches as bytes. The first byte is the version of the form. */
final class SketchBytes {

    private static final int VERSION = 1;
    private static final Term.Kind[] KINDS = Term.Kind.values();

    private SketchBytes() {}

    static byte[] write(Sketch sketch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(sketch.page());
            write(sketch.origin(), out);
            writeText(sketch.headline(), out);
            out.writeShort(sketch.terms().size());
            for (Term term : sketch.terms()) {
                out.writeUTF(term.key());
                out.writeByte(List.of(KINDS).indexOf(term.kind()));
                out.writeFloat(term.weight());
            }
            out.writeBoolean(sketch.shingles().isComplete());
            out.writeShort(sketch.shingles().size());
            for (int i = 0; i < sketch.shingles().size(); i++) {
                out.writeInt(sketch.shingles().hash(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Sketch read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("a sketch of another version: " + version);
        }
        String page = readUtf(in);
        Origin origin = readOrigin(in);
        Optional<String> headline = readText(in);
        int count = Short.toUnsignedInt(in.getShort());
        List<Term> terms = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            terms.add(new Term(readUtf(in), KINDS[in.get()], in.getFloat()));
        }
        boolean complete = in.get() != 0;
        int[] hashes = new int[Short.toUnsignedInt(in.getShort())];
        in.asIntBuffer().get(hashes);
        return new Sketch(page, origin, headline, terms, Shingles.of(hashes, complete));
    }

    /** What {@link DataOutputStream#writeUTF} wrote; nearly always ASCII, where a byte is a character. */
    private static String readUtf(ByteBuffer in) {
        byte[] bytes = new byte[Short.BYTES + Short.toUnsignedInt(in.getShort(in.position()))];
        in.get(bytes);
        for (int i = Short.BYTES; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return decoded(bytes);
            }
        }
        return new String(bytes, Short.BYTES, bytes.length - Short.BYTES, StandardCharsets.ISO_8859_1);
    }

    private static String decoded(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Origin origin, DataOutputStream out) throws IOException {
        writeText(origin.url(), out);
        writeText(origin.outlet(), out);
        writeText(origin.agency(), out);
        writeTime(origin.published(), out);
        writeTime(origin.updated(), out);
    }

    private static Origin readOrigin(ByteBuffer in) {
        return new Origin(readText(in), readText(in), readText(in), readTime(in), readTime(in));
    }

    private static void writeText(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            out.writeUTF(text.get());
        }
    }

    private static Optional<String> readText(ByteBuffer in) {
        return in.get() != 0 ? Optional.of(readUtf(in)) : Optional.empty();
    }

    private static void writeTime(Optional<PageTime> time, DataOutputStream out) throws IOException {
        writeText(time.map(moment -> moment.date().toString()), out);
        writeText(time.flatMap(PageTime::time).map(LocalTime::toString), out);
        writeText(time.flatMap(PageTime::offset).map(ZoneOffset::getId), out);
    }

    private static Optional<PageTime> readTime(ByteBuffer in) {
        Optional<LocalDate> date = readText(in).map(LocalDate::parse);
        Optional<LocalTime> time = readText(in).map(LocalTime::parse);
        Optional<ZoneOffset> offset = readText(in).map(ZoneOffset::of);
        return date.map(day -> new PageTime(day, time, offset));
    }
}
