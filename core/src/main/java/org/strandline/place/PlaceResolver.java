package org.strandline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Span;

/**
 * Says where the places on a page are: the reading of each name that is large, near the others, and where the page says it lies. A name
 * that the gazetteer does not have gets no location; one place is meant by a name throughout a page.
 */
public final class PlaceResolver {

    /** What stands behind so many of a name's mentions is read; the page says the same each time. */
    private static final int MOST_MENTIONS = 20;

    private final Weights weights;

    private PlaceResolver(Weights weights) {
        this.weights = weights;
    }

    /** With the gazetteer that ships; it is read once, for the first page with a place on it. */
    public static PlaceResolver english() {
        return new PlaceResolver(Weights.TUNED);
    }

    /** Loads the gazetteer when it is first named. */
    private static final class Shipped {
        static final PlaceNames NAMES = new PlaceNames(Gazetteer.load(), new WrittenPlaces());
    }

    /** The same entities in the same order, with a location for each place that the gazetteer knows. */
    public List<Entity> resolve(Prose prose, List<Entity> entities) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).type() == EntityType.PLACE && entities.get(i).isNamed()) {
                places.add(i);
            }
        }
        return places.isEmpty() ? List.copyOf(entities) : resolve(prose, entities, places);
    }

    private List<Entity> resolve(Prose prose, List<Entity> entities, List<Integer> places) {
        PlaceNames names = Shipped.NAMES;
        Surroundings surroundings = new Surroundings(prose.text(), names);
        List<Toponym> toponyms = new ArrayList<>();
        for (int place : places) {
            toponyms.add(toponym(entities.get(place), names, surroundings));
        }
        toponyms.addAll(new Hints(names).of(prose));
        List<Optional<Place>> chosen = new Disambiguation(toponyms, weights).choose();
        List<Entity> resolved = new ArrayList<>(entities);
        for (int i = 0; i < places.size(); i++) {
            int index = places.get(i);
            chosen.get(i).ifPresent(place -> resolved.set(index, at(resolved.get(index), place)));
        }
        return List.copyOf(resolved);
    }

    private static Toponym toponym(Entity entity, PlaceNames names, Surroundings surroundings) {
        String name = entity.name();
        List<Place> within = new ArrayList<>();
        int comma = name.indexOf(", ");
        if (comma > 0) {
            within.addAll(names.areas(name.substring(comma + 2)));
            name = name.substring(0, comma);
        }
        List<Place> counties = List.of();
        List<Span> spans = entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::span)
                .limit(MOST_MENTIONS)
                .toList();
        for (Span span : spans) {
            within.addAll(surroundings.areasBehind(span));
            if (counties.isEmpty() && surroundings.isCounty(span)) {
                counties = names.counties(name);
            }
        }
        return new Toponym(counties.isEmpty() ? readings(name, entity.aliases(), names) : counties, within, 1);
    }

    private static List<Place> readings(String name, List<String> aliases, PlaceNames names) {
        List<Place> places = names.named(name);
        for (int i = 0; places.isEmpty() && i < aliases.size(); i++) {
            places = names.named(aliases.get(i));
        }
        return places;
    }

    private static Entity at(Entity entity, Place place) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.roles(),
                entity.mentions(),
                Optional.of(place.location()));
    }
}
