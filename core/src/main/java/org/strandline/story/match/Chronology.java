package org.strandline.story.match;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.strandline.record.PageTime;

/** The order in which pages appeared, as far as they say so. */
final class Chronology {

    /** Pages without a time come last; among pages of one time the id decides. */
    static final Comparator<Sketch> ORDER =
            Comparator.comparing(Chronology::appeared).thenComparing(Sketch::page);

    /** Versions: by when they were last changed. */
    static final Comparator<Sketch> CHANGES = Comparator.comparing(Chronology::changed)
            .thenComparing(Chronology::appeared)
            .thenComparing(Sketch::page);

    private Chronology() {}

    private static LocalDateTime appeared(Sketch sketch) {
        return sketch.origin().appeared().map(Chronology::moment).orElse(LocalDateTime.MAX);
    }

    private static LocalDateTime changed(Sketch sketch) {
        return sketch.origin()
                .updated()
                .or(() -> sketch.origin().published())
                .map(Chronology::moment)
                .orElse(LocalDateTime.MAX);
    }

    /** In universal time where the page says how far it is off; a day without a time begins at midnight. */
    private static LocalDateTime moment(PageTime time) {
        LocalDateTime local = time.date().atTime(time.time().orElse(LocalTime.MIDNIGHT));
        return local.minusSeconds(time.offset().map(ZoneOffset::getTotalSeconds).orElse(0));
    }
}
