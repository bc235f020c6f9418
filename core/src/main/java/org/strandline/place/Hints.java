package org.strandline.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strandline.record.Prose;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;

/**
 * Names that are not places but tell where the page is: the dateline, bodies and buildings that are called after a place (Carver County
 * Sheriff's Office), and peoples (Kenyans). They help to choose, and are never given a location.
 */
final class Hints {

    private static final double DATELINE = 1;
    private static final double BODY = 0.5;
    private static final double PEOPLE = 0.5;

    /** "North Rhine-Westphalia Police": the place is in the first words. */
    private static final int MOST_WORDS = 3;

    private final PlaceNames names;

    Hints(PlaceNames names) {
        this.names = names;
    }

    /** The hints of a page, each name once. */
    List<Toponym> of(Prose prose) {
        Map<String, Toponym> hints = new LinkedHashMap<>();
        prose.article().place().ifPresent(place -> add(hints, place, names.named(place), DATELINE));
        for (Sentence sentence : prose.sentences()) {
            for (NameSpan name : sentence.names()) {
                String written = name.span().of(prose.text());
                switch (name.type()) {
                    case ORGANISATION, FACILITY -> add(hints, written, first(written), BODY);
                    case GROUP -> add(hints, written, names.ofPeople(written), PEOPLE);
                    case PERSON, PLACE, EVENT, WORK, PRODUCT, MISC, DATE, MONEY -> {}
                }
            }
        }
        return List.copyOf(hints.values());
    }

    private static void add(Map<String, Toponym> hints, String name, List<Place> readings, double weight) {
        if (!readings.isEmpty()) {
            hints.putIfAbsent(name, new Toponym(readings, List.of(), weight));
        }
    }

    /** What the longest place's name that {@code body} begins with may mean, if more words follow. */
    private List<Place> first(String body) {
        List<Integer> ends = new ArrayList<>();
        for (int blank = body.indexOf(' ');
                blank > 0 && ends.size() < MOST_WORDS;
                blank = body.indexOf(' ', blank + 1)) {
            ends.add(blank);
        }
        for (int end : ends.reversed()) {
            List<Place> places = names.exactly(PlaceKey.of(body.substring(0, end)));
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
