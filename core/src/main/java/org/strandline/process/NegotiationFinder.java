package org.strandline.process;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Negotiation;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;

/** Finds the negotiation that an article tells of. */
public final class NegotiationFinder {

    /** What {@code prose} says of a negotiation; empty where it tells of none. */
    public Optional<Negotiation> find(
            Prose prose,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Statement> statements,
            List<Event> events) {
        return Optional.empty();
    }
}
