package org.strandline.app.web.read;

import org.strandline.record.Reading;
import org.strandline.record.Received;

/** Reads pages, on any number of threads; has to be closed. */
public interface PageReading extends AutoCloseable {

    Reading read(Received received);

    @Override
    void close();
}
