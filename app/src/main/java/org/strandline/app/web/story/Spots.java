package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Entity;
import org.strandline.record.Location;
import org.strandline.record.PageRecord;
import org.strandline.story.Evidence;

/** Finds the places of a story that a gazetteer knows, those on most pages first. */
final class Spots {

    /** More would be a page of its own, and hide one another on a map. */
    private static final int MOST = 60;

    private final Told told;
    private final Proofs proofs;

    Spots(Told told, Proofs proofs) {
        this.told = told;
        this.proofs = proofs;
    }

    private record Found(String name, Location location, List<Evidence> evidence) {}

    List<Spot> all() {
        Map<String, Found> places = new LinkedHashMap<>();
        told.story().pages().stream()
                .flatMap(id -> told.page(id).stream())
                .forEach(page -> page.facts().entities().forEach(entity -> add(page, entity, places)));
        return places.values().stream()
                .sorted(Comparator.comparingInt(
                                (Found place) -> -place.evidence().size())
                        .thenComparing(Found::name))
                .limit(MOST)
                .map(this::spot)
                .toList();
    }

    private static void add(PageRecord page, Entity entity, Map<String, Found> places) {
        if (entity.location().isEmpty()) {
            return;
        }
        Location location = entity.location().get();
        String key = location.geonames().isPresent()
                ? String.valueOf(location.geonames().getAsInt())
                : location.latitude() + " " + location.longitude();
        Evidence evidence = new Evidence(page.id(), entity.mentions().getFirst().span());
        List<Evidence> all = places.computeIfAbsent(
                        key, unused -> new Found(Harmless.line(entity.name()), location, new ArrayList<>()))
                .evidence();
        if (all.stream().noneMatch(place -> place.page().equals(page.id()))) {
            all.add(evidence);
        }
    }

    private Spot spot(Found place) {
        return new Spot(
                place.name(),
                degrees(place.location().latitude()),
                degrees(place.location().longitude()),
                place.evidence().size(),
                proofs.of(place.evidence()));
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.3f", degrees);
    }
}
