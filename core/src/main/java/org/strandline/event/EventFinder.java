package org.strandline.event;

import java.util.List;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;

/** Finds who did what to whom in an article. */
public final class EventFinder {

    /** The events of {@code prose}, in the order of the text. */
    public List<Event> find(
            Prose prose,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Statement> statements,
            List<Figure> figures) {
        return List.of();
    }
}
