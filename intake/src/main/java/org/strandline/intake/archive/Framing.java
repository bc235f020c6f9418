package org.strandline.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.strandline.intake.bytes.GunzipInput;
import org.strandline.intake.bytes.Window;

/**
 * Cuts an archive into records, and finds the next record behind a broken one.
 *
 * <p>jwarc reads records well but cannot go on behind damage, loops forever on some broken trailers, and puts no bound
 * on header lines. So the cutting is done here, within bounds, and jwarc is given one record at a time.
 */
final class Framing {

    static final String MAGIC = "WARC/";

    /** The most bytes of a record's header lines. Real ones have less than 4,096. */
    private static final int HEAD_BYTES = 64 << 10;

    /** How often records are looked for again in a block that was not what it said; bounded, since each is read again. */
    private static final int REWINDS = 64;

    private static final String LENGTH = "content-length:";
    private static final byte[] NEXT_RECORD = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_HEAD = {};

    private final Window window;

    /** What the window looks into, if that is packed. */
    private final Optional<GunzipInput> packed;

    private final int mostBytes;
    private int rewinds;

    Framing(Window window, Optional<GunzipInput> packed, int mostBytes) {
        this.window = window;
        this.packed = packed;
        this.mostBytes = mostBytes;
    }

    /** The next record, or empty at the end. */
    Optional<RawRecord> next() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            skipLineEnds();
            if (window.peek() < 0) {
                return Optional.empty();
            }
            if (!window.isAt(MAGIC)) {
                skipToRecord();
                return Optional.of(new RawRecord.Broken(NO_HEAD, "what stands here is no record"));
            }
            if (!readHead(head)) {
                skipToRecord();
                return Optional.of(new RawRecord.Broken(NO_HEAD, "the record's header lines do not end"));
            }
            return Optional.of(readBlock(head.toByteArray()));
        } catch (IOException e) {
            if (packed.isEmpty()) {
                throw e;
            }
            window.drop();
            packed.get().skipToNextMember();
            return Optional.of(new RawRecord.Broken(head.toByteArray(), message(e)));
        }
    }

    private RawRecord readBlock(byte[] head) throws IOException {
        long length = length(head);
        if (length < 0) {
            skipToRecord();
            return new RawRecord.Broken(head, "the record does not say how long it is");
        }
        int kept = (int) Math.min(length, mostBytes);
        byte[] block = new byte[Math.min(kept, 64 << 10)];
        long read = 0;
        byte[] skipped = new byte[8192];
        while (read < length && !isCutShort()) {
            int n;
            if (read < kept) {
                if (read == block.length) {
                    block = Arrays.copyOf(block, (int) Math.min(kept, block.length * 2L));
                }
                n = window.read(block, (int) read, block.length - (int) read);
            } else {
                n = window.read(skipped, 0, (int) Math.min(skipped.length, length - read));
            }
            if (n < 0) {
                break;
            }
            read += n;
        }
        if (read < length) {
            return new RawRecord.Broken(head, "the record is cut short: " + read + " of " + length + " bytes");
        }
        if (length > mostBytes) {
            return new RawRecord.Oversized(head, length);
        }
        return whole(head, block);
    }

    /** A record whose end is where it said, or what is left when it is not. */
    private RawRecord whole(byte[] head, byte[] block) throws IOException {
        if (isAtEnd()) {
            return new RawRecord.Whole(head, block);
        }
        int next = indexOfRecord(block);
        if (next >= 0 && rewinds < REWINDS) {
            rewinds++;
            window.unread(block, next);
        } else {
            skipToRecord();
        }
        return new RawRecord.Broken(head, "the record is not as long as it says");
    }

    /** Whether a record can end here. Does not look into the next gzip member, whose damage would not be this record's. */
    private boolean isAtEnd() throws IOException {
        if (packed.isPresent() && window.isDrained() && packed.get().isAtMember()) {
            return true;
        }
        int b = window.peek();
        return b < 0 || b == '\r' || b == '\n' || window.isAt(MAGIC);
    }

    /** In a packed archive, whether a record's block is interrupted by the next record, which starts a gzip member. */
    private boolean isCutShort() throws IOException {
        return packed.isPresent() && window.isDrained() && packed.get().isAtMember() && window.isAt(MAGIC);
    }

    private boolean readHead(ByteArrayOutputStream head) throws IOException {
        int lineLength = 0;
        while (head.size() < HEAD_BYTES) {
            int b = window.read();
            if (b < 0) {
                return false;
            }
            head.write(b);
            if (b == '\n') {
                if (lineLength == 0) {
                    return true;
                }
                lineLength = 0;
            } else if (b != '\r') {
                lineLength++;
            }
        }
        return false;
    }

    private void skipLineEnds() throws IOException {
        for (int b = window.peek(); b == '\r' || b == '\n'; b = window.peek()) {
            window.read();
        }
    }

    private void skipToRecord() throws IOException {
        int previous = window.read();
        while (previous >= 0 && !(previous == '\n' && window.isAt("WARC/1."))) {
            previous = window.read();
        }
    }

    private static int indexOfRecord(byte[] block) {
        for (int i = 0; i + NEXT_RECORD.length <= block.length; i++) {
            if (block[i] == '\n'
                    && Arrays.equals(block, i, i + NEXT_RECORD.length, NEXT_RECORD, 0, NEXT_RECORD.length)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static long length(byte[] head) {
        String lines = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = lines.indexOf("\n" + LENGTH);
        if (at < 0) {
            return -1;
        }
        String value = lines.substring(at + 1 + LENGTH.length(), lines.indexOf('\n', at + 1))
                .strip();
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String message(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
