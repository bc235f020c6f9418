package org.strandline.event;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.EventType;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/** Whom an assault is on that names only its ground: "their attack, in which they swept across northern Denmark" is one on Denmark. */
final class Grounds {

    private Grounds() {}

    /** The parts of what a trigger tells of, with the country where somebody assaulted nobody in particular as recipient. */
    static Parts of(Trigger trigger, Parts parts, Circumstances around) {
        boolean nobody = trigger.type() == EventType.ASSAULT
                && !parts.actors().isEmpty()
                && parts.recipients().isEmpty();
        return nobody
                ? country(trigger.scene(), around.place())
                        .filter(country -> !isOf(parts.actors(), country))
                        .map(country -> new Parts(parts.actors(), Set.of(country)))
                        .orElse(parts)
                : parts;
    }

    private static Optional<Entity> country(Scene scene, Optional<String> place) {
        for (int token = 0; token < scene.size() && place.isPresent(); token++) {
            Optional<Entity> there = scene.player(token)
                    .filter(entity -> entity.type() == EntityType.PLACE
                            && Countries.ALL.named(NameKey.of(entity.name())).isPresent()
                            && place.get().contains(entity.name()));
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /** An army is not at war with its own country. */
    private static boolean isOf(Set<Entity> actors, Entity country) {
        return actors.contains(country)
                || actors.stream()
                        .map(actor -> actor.affiliation().country())
                        .anyMatch(home -> home.isPresent()
                                && home.equals(country.affiliation().country()));
    }
}
