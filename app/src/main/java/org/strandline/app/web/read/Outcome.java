package org.strandline.app.web.read;

import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageViews;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

/**
 * What became of something that was sent to be read.
 *
 * @param name what it was called
 * @param title the headline of the page that it is, or why it is none
 * @param page the page's id, empty where there is none
 */
public record Outcome(String name, String title, Optional<String> page) {

    public static Outcome of(Reading reading, Upload upload) {
        String name = Harmless.line(reading.source().path().or(upload::name).orElse("what was pasted"));
        return switch (reading) {
            case PageRecord record -> new Outcome(name, PageViews.title(record), Optional.of(record.id()));
            case Rejected rejected -> new Outcome(name, Harmless.line(rejected.detail()), Optional.empty());
        };
    }
}
