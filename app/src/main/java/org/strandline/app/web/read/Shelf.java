package org.strandline.app.web.read;

import org.strandline.record.Reading;
import org.strandline.record.Received;

/** Where a page goes that has been read. */
@FunctionalInterface
public interface Shelf {

    void put(Received received, Reading reading);
}
