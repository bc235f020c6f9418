package org.strandline.intake.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip of any number of members, and can go on behind a broken one.
 *
 * <p>The JDK's own stream stops at a member's end when a pipe has nothing to offer at that moment, and nothing can be
 * read after an error. A read never crosses the end of a member, so that {@link #isAtMember} is exact. Bytes behind the
 * last member that start no other (padding) are ignored.
 */
public final class GunzipInput extends InputStream {

    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** How often a search for the next member starts over inside a broken one; bounded, since each may unpack all again. */
    private static final int REWINDS = 64;

    private final InputStream in;
    private final byte[] buffer = new byte[64 << 10];
    private final byte[] single = new byte[1];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int at;
    private int end;

    /** Where the member starts in the buffer; negative when that has been overwritten. */
    private int memberStart;

    private int rewinds;
    private long size;
    private boolean insideMember;
    private boolean first = true;

    public GunzipInput(InputStream in) {
        this.in = in;
    }

    /** Whether these bytes start gzip. */
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == MAGIC_1 && (bytes[1] & 0xFF) == MAGIC_2 && bytes[2] == DEFLATE;
    }

    /** Whether the next byte is the first of a member, or there is none. */
    public boolean isAtMember() {
        return !insideMember;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!insideMember && !startMember()) {
                return -1;
            }
            int n = inflate(target, offset, length);
            if (n > 0) {
                crc.update(target, offset, n);
                size += n;
            }
            if (inflater.finished()) {
                endMember();
            }
            if (n > 0) {
                return n;
            }
        }
    }

    /**
     * After an error: goes to the next member. False where there is none.
     */
    public boolean skipToNextMember() throws IOException {
        insideMember = false;
        first = true;
        if (memberStart >= 0 && rewinds < REWINDS) {
            rewinds++;
            at = memberStart + 1;
        }
        while (true) {
            while (at + 3 < end) {
                if ((buffer[at] & 0xFF) == MAGIC_1
                        && (buffer[at + 1] & 0xFF) == MAGIC_2
                        && buffer[at + 2] == DEFLATE
                        && (buffer[at + 3] & RESERVED) == 0) {
                    return true;
                }
                at++;
            }
            if (!fill()) {
                at = end;
                return false;
            }
        }
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (at == end && !fill()) {
                throw new EOFException("the gzip data ends too early");
            }
            inflater.setInput(buffer, at, end - at);
        }
        try {
            int n = inflater.inflate(target, offset, length);
            at = end - inflater.getRemaining();
            if (n == 0 && inflater.needsDictionary()) {
                throw new ZipException("the gzip data is broken");
            }
            return n;
        } catch (DataFormatException e) {
            at = end - inflater.getRemaining();
            throw new ZipException("the gzip data is broken");
        }
    }

    private boolean startMember() throws IOException {
        while (end - at < 4) {
            if (!fill()) {
                if (first && at < end) {
                    throw new EOFException("the gzip data ends too early");
                }
                return false;
            }
        }
        memberStart = at;
        if (!isGzip(new byte[] {buffer[at], buffer[at + 1], buffer[at + 2]})) {
            if (first) {
                throw new ZipException("not gzip");
            }
            return false;
        }
        first = false;
        header();
        inflater.reset();
        crc.reset();
        size = 0;
        insideMember = true;
        return true;
    }

    private void header() throws IOException {
        at += 3;
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            int low = next();
            skip(low | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
    }

    private void endMember() throws IOException {
        insideMember = false;
        long check = littleEndian();
        long length = littleEndian();
        if (check != crc.getValue() || length != (size & 0xFFFF_FFFFL)) {
            memberStart = -1;
            throw new ZipException("the gzip data is damaged: its checksum is wrong");
        }
    }

    private long littleEndian() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (long) next() << shift;
        }
        return value;
    }

    private void skipString() throws IOException {
        while (next() != 0) {
            // the name of a file, which says nothing about its content
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("the gzip data ends too early");
        }
        return buffer[at++] & 0xFF;
    }

    /** Reads on, keeping what is not used yet and, where there is room, the member's beginning. False at the end. */
    private boolean fill() throws IOException {
        if (end == buffer.length) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            memberStart = memberStart >= at ? memberStart - at : -1;
            end -= at;
            at = 0;
        }
        int n = in.read(buffer, end, buffer.length - end);
        if (n < 0) {
            return false;
        }
        end += n;
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
