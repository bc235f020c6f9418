package org.strandline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the names of a page are: how many of them lie in each country, state, county and square of a degree, each by the probability of
 * its readings. Adding a name and asking for a place take the same time however many names there are, which comparing each name with
 * each other would not.
 */
final class Neighbourhood {

    private static final int SQUARES_AROUND = 360;

    private final Weights weights;
    private final Map<String, Double> areas = new HashMap<>();
    private final Map<Integer, Double> squares = new HashMap<>();

    Neighbourhood(Weights weights) {
        this.weights = weights;
    }

    /** Adds a name whose readings have these probabilities; takes one away if {@code weight} is negative. */
    void add(List<Place> readings, double[] probabilities, double weight) {
        for (int i = 0; i < probabilities.length; i++) {
            Place place = readings.get(i);
            double mass = probabilities[i] * weight;
            add(areas, place.country(), mass);
            add(areas, place.state(), mass);
            add(areas, place.county(), mass);
            if (place.kind().isPoint() || place.kind() == PlaceKind.COUNTY) {
                squares.merge(square(place, 0, 0), mass, Double::sum);
            }
        }
    }

    /** What the names around speak for {@code place}. */
    double support(Place place) {
        double support = weights.country() * Math.log1p(in(place.country()));
        support += weights.state() * Math.log1p(in(place.state()));
        support += weights.county() * Math.log1p(in(place.county()));
        if (place.kind().isPoint() || place.kind() == PlaceKind.COUNTY) {
            support += weights.near() * Math.log1p(around(place));
        }
        return support;
    }

    private double in(String area) {
        return Math.max(0, areas.getOrDefault(area, 0.0));
    }

    private double around(Place place) {
        double mass = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                mass += squares.getOrDefault(square(place, north, east), 0.0);
            }
        }
        return Math.max(0, mass);
    }

    private static int square(Place place, int north, int east) {
        int row = (int) Math.floor(place.latitude()) + north;
        int column = Math.floorMod((int) Math.floor(place.longitude()) + east, SQUARES_AROUND);
        return row * SQUARES_AROUND + column;
    }

    private static void add(Map<String, Double> masses, String area, double mass) {
        if (!area.isEmpty()) {
            masses.merge(area, mass, Double::sum);
        }
    }
}
