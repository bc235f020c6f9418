package org.strandline.intake;

import java.util.Iterator;
import org.strandline.record.Received;

/**
 * The pages of one source in order, each read when it is asked for. What goes wrong comes out as a
 * {@link org.strandline.record.Rejected} in its place; neither {@code hasNext} nor {@code next} nor {@code close} throws
 * because of what is read. To be used by one thread at a time.
 */
public interface Pages extends Iterator<Received>, AutoCloseable {

    /** How many bytes of the source, as stored, have been read so far. */
    long bytesRead();

    @Override
    void close();
}
