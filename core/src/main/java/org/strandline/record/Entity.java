package org.strandline.record;

import java.util.List;
import java.util.Optional;

/**
 * A person, body, place or other thing that a page speaks of.
 *
 * @param id unique on the page
 * @param type what it is
 * @param name its fullest name on the page, or its fullest description where the page does not name it
 * @param aliases its other names on the page, each once, in order
 * @param roles the offices that the page gives it, in order
 * @param mentions every place that speaks of it, in order, at least one
 * @param location where it is, for a place that a gazetteer knows
 * @param affiliation to which country and which part of society it belongs
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<Role> roles,
        List<Mention> mentions,
        Optional<Location> location,
        Affiliation affiliation) {

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity without a mention: " + name);
        }
    }

    /** One of whom it is not known where it belongs. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<Role> roles,
            List<Mention> mentions,
            Optional<Location> location) {
        this(id, type, name, aliases, roles, mentions, location, Affiliation.UNKNOWN);
    }

    /** The same, belonging to {@code affiliation}. */
    public Entity in(Affiliation affiliation) {
        return new Entity(id, type, name, aliases, roles, mentions, location, affiliation);
    }

    /** Whether the page calls it by a name anywhere. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }
}
