package org.strandline.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.strandline.record.Entity;

/**
 * Who takes part in an event.
 *
 * @param actors those who do it, in order
 * @param recipients those whom it is done to, or with
 */
record Parts(Set<Entity> actors, Set<Entity> recipients) {

    Parts {
        actors = new LinkedHashSet<>(actors);
        recipients = new LinkedHashSet<>(recipients);
        recipients.removeAll(actors);
    }
}
