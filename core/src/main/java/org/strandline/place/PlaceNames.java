package org.strandline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.words.WordList;

/** Every place that a name may mean, from the gazetteer and the written lists. */
final class PlaceNames {

    /** More places of one name are not weighed; the largest are. */
    private static final int MOST = 120;

    /** "the northern port city of Latakia" loses two. */
    private static final int MOST_WORDS_OFF = 3;

    private static final WordList WORDING = WordList.of(PlaceNames.class, "wording.txt");

    private final Gazetteer gazetteer;
    private final WrittenPlaces written;
    private final List<String> before = keys("before");
    private final List<String> after = keys("after");

    PlaceNames(Gazetteer gazetteer, WrittenPlaces written) {
        this.gazetteer = gazetteer;
        this.written = written;
    }

    /** What {@code name} may mean, as a place or a people; without the words around the name proper where nothing is called as written. */
    List<Place> named(String name) {
        String key = PlaceKey.of(name);
        for (int off = 0; off <= MOST_WORDS_OFF; off++) {
            List<Place> places = keyed(key);
            if (!places.isEmpty()) {
                return places;
            }
            Optional<String> shorter = shorter(key);
            if (shorter.isEmpty()) {
                return List.of();
            }
            key = shorter.get();
        }
        return List.of();
    }

    /** The countries, states and counties that {@code name} may mean. */
    List<Place> areas(String name) {
        return exactly(PlaceKey.of(name)).stream()
                .filter(place -> switch (place.kind()) {
                    case COUNTRY, STATE, COUNTY -> true;
                    case REGION, CAPITAL, SEAT, TOWN -> false;
                })
                .toList();
    }

    /** The counties that {@code name} without its word for county may mean. */
    List<Place> counties(String name) {
        List<Place> counties = new ArrayList<>();
        for (String word : List.of("county", "parish")) {
            for (Place place : exactly(PlaceKey.of(name + " " + word))) {
                if (place.kind() == PlaceKind.COUNTY) {
                    counties.add(place);
                }
            }
        }
        return counties;
    }

    /** The places whose people are called {@code name}. */
    List<Place> ofPeople(String name) {
        return written.ofPeople(PlaceKey.of(name));
    }

    /** The places with just this name; none of those called so by their people, and none that is called "Central" or "Island". */
    List<Place> exactly(String key) {
        if (key.length() < 2 || before.contains(key) || after.contains(key)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>(written.named(key));
        places.addAll(gazetteer.named(key));
        return places.size() <= MOST ? places : largest(places);
    }

    private List<Place> keyed(String key) {
        List<Place> places = new ArrayList<>(exactly(key));
        places.addAll(written.ofPeople(key));
        return places;
    }

    private static List<Place> largest(List<Place> places) {
        return places.stream()
                .sorted((a, b) -> Double.compare(Size.of(b), Size.of(a)))
                .limit(MOST)
                .toList();
    }

    private Optional<String> shorter(String key) {
        for (String words : before) {
            if (key.startsWith(words + " ")) {
                return Optional.of(key.substring(words.length() + 1));
            }
        }
        for (String words : after) {
            if (key.endsWith(" " + words)) {
                return Optional.of(key.substring(0, key.length() - words.length() - 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(String meaning) {
        return WORDING.all(meaning).stream().map(PlaceKey::of).toList();
    }
}
