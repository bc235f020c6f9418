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

    /**
     * @param name what was sent
     */
    static Outcome of(Reading reading, String name) {
        String called = reading.source()
                .path()
                .or(reading.source()::url)
                .map(Harmless::line)
                .orElse(name);
        return switch (reading) {
            case PageRecord record -> new Outcome(called, PageViews.title(record), Optional.of(record.id()));
            case Rejected rejected -> failed(called, rejected.detail());
        };
    }

    static Outcome failed(String name, String why) {
        return new Outcome(name, Harmless.line(why), Optional.empty());
    }
}
