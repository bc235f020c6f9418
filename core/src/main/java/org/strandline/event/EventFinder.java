package org.strandline.event;

import java.util.ArrayList;
import java.util.List;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Sentence;

/** Finds who did what to whom in an article. Immutable; may be shared between threads. */
public final class EventFinder {

    private final StatusReader statuses = new StatusReader();
    private final TriggerFinder triggers = new TriggerFinder();

    /** The events of {@code prose}, in the order of the text. */
    public List<Event> find(
            Prose prose,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Statement> statements,
            List<Figure> figures) {
        Players players = new Players(entities);
        CircumstanceReader circumstances = new CircumstanceReader(prose, times, statements, figures);
        List<SameEvents.Told> events = new ArrayList<>();
        Theme theme = Theme.of(prose);
        NamedTogether together = new NamedTogether(prose, entities);
        for (int i = 0; i < prose.sentences().size(); i++) {
            Sentence sentence = prose.sentences().get(i);
            Scene scene = new Scene(sentence, prose.text(), players.in(sentence), theme);
            for (Trigger trigger : triggers.find(scene)) {
                if (NotEvent.of(sentence, trigger.token()).isEmpty()) {
                    Parts parts = PartsReader.read(trigger);
                    Parts members =
                            new Parts(together.members(parts.actors(), i), together.members(parts.recipients(), i));
                    Circumstances found = circumstances.of(sentence, trigger.token());
                    Circumstances around = trigger.mayHarm() ? found : found.withoutHarm();
                    Parts all = Grounds.of(trigger, members, around);
                    events.add(SameEvents.Told.of(event(trigger, all, around), trigger));
                }
            }
        }
        return SameEvents.join(events);
    }

    private Event event(Trigger trigger, Parts parts, Circumstances around) {
        return new Event(
                "",
                trigger.span(),
                List.of(trigger.span()),
                trigger.type(),
                trigger.entry().mode(),
                parts.actors().stream().map(Entity::id).toList(),
                parts.recipients().stream().map(Entity::id).toList(),
                around.place(),
                around.date(),
                statuses.of(trigger.scene().sentence(), trigger.token(), around.said()),
                around.said().map(Statement::id),
                around.deaths(),
                around.injuries());
    }
}
