package org.strandline.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.Articles;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Span;

/** Pages for the tests: the text with its places in square brackets, as an entity finder would find them. */
final class Pages {

    private Pages() {}

    /** Where the places of {@code marked} are, by name; a place that nobody knows is missing. */
    static Map<String, Location> located(String marked) {
        Map<String, Location> locations = new LinkedHashMap<>();
        for (Entity entity : PlaceResolver.english().resolve(prose(text(marked)), places(marked))) {
            entity.location().ifPresent(location -> locations.put(entity.name(), location));
        }
        return locations;
    }

    /** Where {@code name}, which stands in square brackets in {@code marked}, is. */
    static Location where(String marked, String name) {
        return Optional.ofNullable(located(marked).get(name)).orElseThrow();
    }

    static String text(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    /** An entity for each name in square brackets. */
    static List<Entity> places(String marked) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        int marks = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            Span span = new Span(open - marks, close - marks - 1);
            mentions.computeIfAbsent(marked.substring(open + 1, close), unused -> new ArrayList<>())
                    .add(new Mention(span, Mention.Kind.NAME));
            marks += 2;
        }
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((name, all) -> entities.add(entity("e" + (entities.size() + 1), EntityType.PLACE, name, all)));
        return entities;
    }

    static Entity entity(String id, EntityType type, String name, List<Mention> mentions) {
        return new Entity(id, type, name, List.of(), List.of(), mentions, Optional.empty());
    }

    static Prose prose(String text) {
        return new Prose(Articles.paragraph(text, Optional.empty()), List.of());
    }
}
