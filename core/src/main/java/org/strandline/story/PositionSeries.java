package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Negotiation;

/**
 * Where one party stands on one thing, over time.
 *
 * @param id unique in the story
 * @param subject the id of the party's subject, where it is one
 * @param party what the party is called
 * @param on the term or topic, in a page's words
 * @param stands where it stands, in order of time, each one different from the one before it
 */
public record PositionSeries(String id, Optional<String> subject, String party, String on, List<Stand> stands) {

    public PositionSeries {
        stands = List.copyOf(stands);
    }

    /**
     * Where it stands from a day on.
     *
     * @param stance where it stands
     * @param from the day of the first page that says so
     * @param evidence where pages say so, in order of time
     * @param pages how many independent pages say so
     */
    public record Stand(Negotiation.Stance stance, Optional<LocalDate> from, List<Evidence> evidence, int pages) {

        public Stand {
            evidence = List.copyOf(evidence);
        }
    }
}
