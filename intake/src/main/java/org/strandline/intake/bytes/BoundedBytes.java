package org.strandline.intake.bytes;

import java.io.IOException;
import java.io.InputStream;

/**
 * All that an input has, up to a bound.
 *
 * @param bytes the bytes, at most as many as were allowed
 * @param complete whether that is all; what was left is not read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of a whole page would cost more than it guards
public record BoundedBytes(byte[] bytes, boolean complete) {

    /** Reads {@code in} to its end or until it has given {@code most} bytes. */
    public static BoundedBytes read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        return new BoundedBytes(bytes, bytes.length < most || in.read() < 0);
    }
}
