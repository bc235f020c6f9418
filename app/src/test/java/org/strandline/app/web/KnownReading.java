package org.strandline.app.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.strandline.app.web.read.PageReading;
import org.strandline.english.SentenceModel;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.Reading;
import org.strandline.record.Received;

/**
 * The real reader, opened once for the tests of all servers. The same page is the same record, so it reads none twice. The model is
 * given back with the process.
 */
final class KnownReading implements PageReading {

    private final PageReader reader =
            PageReader.of(new NgramLanguageIdentifier(), SentenceModel.english()::read, Optional.empty());
    private final Map<Received, Reading> known = new ConcurrentHashMap<>();

    private KnownReading() {}

    /** Opened by whoever asks first. */
    private static final class Opened {
        private static final KnownReading READING = new KnownReading();
    }

    static KnownReading opened() {
        return Opened.READING;
    }

    @Override
    public Reading read(Received received) {
        Reading before = known.get(received);
        if (before != null) {
            return before;
        }
        Reading reading = reader.read(received);
        known.put(received, reading);
        return reading;
    }

    @Override
    public void close() {
        // Others read with it, too.
    }
}
