package org.strandline.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Event;
import org.strandline.story.News.FactId;
import org.strandline.story.PageText.Line;

/**
 * An event as a page tells of it.
 *
 * @param index the page's place in the story
 * @param page the page
 * @param event the event
 * @param line the sentence that tells of it most fully
 * @param subjects who takes part, as far as they are subjects of the story
 * @param date when it was or is to be
 * @param context the words of the sentence
 * @param deed those of them that do not name who takes part
 */
record Happening(
        int index,
        PageText page,
        Event event,
        Line line,
        Set<String> subjects,
        Optional<LocalDate> date,
        Set<String> context,
        Set<String> deed) {

    FactId id() {
        return new FactId(page.id(), event.id());
    }

    Evidence evidence() {
        return page.evidence(line.span());
    }

    boolean isPlanned() {
        return switch (event.status()) {
            case PLANNED, EXPECTED -> true;
            case HAPPENED, ONGOING, POSSIBLE, CONDITIONAL, DEMANDED, REFUSED, DENIED -> false;
        };
    }

    boolean isDone() {
        return switch (event.status()) {
            case HAPPENED, ONGOING -> true;
            case PLANNED, EXPECTED, POSSIBLE, CONDITIONAL, DEMANDED, REFUSED, DENIED -> false;
        };
    }
}
