package org.strandline.place;

/**
 * How much each kind of evidence counts in the choice between places of one name. Tuned on one half of LGL.
 *
 * @param size a place ten times as large
 * @param within the page says that the place lies in a country, state or county, and it does
 * @param country other names on the page lie in the same country
 * @param state other names lie in the same state
 * @param county other names lie in the same county
 * @param near other names lie within about a hundred kilometres
 */
record Weights(double size, double within, double country, double state, double county, double near) {

    static final Weights TUNED = new Weights(1.2, 6, 0.8, 2, 0.5, 2);
}
