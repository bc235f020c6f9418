package org.strandline.english.network;

import java.nio.FloatBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the network says of a sequence: scores without a unit, higher is likelier.
 *
 * @param tables the outputs
 */
public record Scores(Map<Output, Table> tables) {

    /**
     * One output.
     *
     * @param numbers all numbers, those of one piece beside each other
     * @param width how many numbers a piece has
     */
    public record Table(FloatBuffer numbers, int width) {}

    /** The network's outputs. */
    public enum Output {
        BOUNDARY,
        TAG,
        LEMMA,
        NAME,
        /** For a piece, how well each other piece would be the head of its word. */
        ARC,
        /** For a piece and each relation, a vector whose product with the head's vector is the relation's score. */
        RELATION,
        /** For a piece and each relation, what is added to that product. */
        RELATION_ALONE,
        /** The vector of a piece that is a head. */
        HEAD,
        /** Whether a piece begins, goes on or is outside of words that say that something was said. */
        CUE,
        /** For a cue and each role, a vector whose product with another piece's vector says how well the piece has that role. */
        SPEECH,
        /** The vector of a piece that has a role. */
        PART,
        /** For each role, what is added to that product. */
        PART_ALONE;

        /** The output's name in the network's file. */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One number of a piece. */
    public float at(Output output, int piece, int index) {
        Table table = table(output);
        return table.numbers.get(piece * table.width + index);
    }

    /** All numbers of a piece. */
    public float[] all(Output output, int piece) {
        Table table = table(output);
        float[] numbers = new float[table.width];
        table.numbers.get(piece * table.width, numbers);
        return numbers;
    }

    private Table table(Output output) {
        return Objects.requireNonNull(tables.get(output));
    }
}
