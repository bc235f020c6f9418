package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.EventType;

/**
 * Something that was planned, and what came of it as far as the pages tell.
 *
 * @param id unique in the story
 * @param type what kind of thing
 * @param summary the sentence of the first page that tells of it
 * @param planned the day for which it was planned first
 * @param outcome what came of it
 * @param resolved the day on which it took place, or for which it was put off
 * @param evidence where pages tell of the plan, in order of time
 * @param resolution where pages tell what came of it, in order of time
 */
public record Plan(
        String id,
        EventType type,
        String summary,
        Optional<LocalDate> planned,
        Outcome outcome,
        Optional<LocalDate> resolved,
        List<Evidence> evidence,
        List<Evidence> resolution) {

    public Plan {
        evidence = List.copyOf(evidence);
        resolution = List.copyOf(resolution);
    }

    /** What came of a plan. */
    public enum Outcome {
        TOOK_PLACE,
        /** It was put off to another day. */
        POSTPONED,
        CALLED_OFF,
        NO_LATER_WORD,
        /** Its day has not come by the time of the last page. */
        PENDING
    }
}
