package org.strandline.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An input that can be looked into ahead, and into which bytes can be put back. */
public final class Window extends InputStream {

    private static final int STEP = 64 << 10;

    private final InputStream in;
    private byte[] buffer = new byte[STEP];
    private int at;
    private int end;

    public Window(InputStream in) {
        this.in = in;
    }

    /** Takes the next byte; -1 at the end. */
    @Override
    public int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    /** The next byte, which stays; -1 at the end. */
    public int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : -1;
    }

    /** Whether the next bytes are {@code ascii}. They stay. */
    public boolean isAt(String ascii) throws IOException {
        while (end - at < ascii.length()) {
            if (!fill()) {
                return false;
            }
        }
        return new String(buffer, at, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
    }

    /** Takes bytes that are there already, or if there are none what the input gives at once; -1 at the end. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, offset, n);
        at += n;
        return n;
    }

    /** Whether everything that the input has given so far is taken. */
    public boolean isDrained() {
        return at == end;
    }

    /** Puts {@code bytes} from {@code from} on back, to be read again. */
    public void unread(byte[] bytes, int from) {
        int length = bytes.length - from;
        byte[] joined = Arrays.copyOfRange(bytes, from, from + Math.max(STEP, length + end - at));
        System.arraycopy(buffer, at, joined, length, end - at);
        end = length + end - at;
        at = 0;
        buffer = joined;
    }

    /** Gives up everything that has been read ahead. */
    public void drop() {
        at = end;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = 0;
        } else if (end == buffer.length) {
            if (at == 0) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        int n = in.read(buffer, end, buffer.length - end);
        end += Math.max(n, 0);
        return n > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
