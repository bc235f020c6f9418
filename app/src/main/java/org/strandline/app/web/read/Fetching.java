package org.strandline.app.web.read;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.strandline.intake.Intake;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.record.Received;

/** Fetches pages of the web. */
@FunctionalInterface
public interface Fetching {

    /** What there is at {@code address}: one page, of a feed its items. What could not be fetched is a page that says why. */
    List<Received> fetch(URI address);

    /** Fetches with {@code fetcher}, which stays its owner's. */
    static Fetching by(Fetcher fetcher) {
        Intake intake = new Intake(InputStream.nullInputStream(), Unpacked.LIMITS);
        return address -> intake.pages(fetcher.fetch(address));
    }
}
