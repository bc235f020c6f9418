package org.strandline.train.data;

import java.util.List;
import org.strandline.english.piece.Pieces;

/**
 * A passage as numbers.
 *
 * @param pieces what the network reads
 * @param sentences number of the sentence of each piece that begins a word, from 1; 0 for the first piece of all; -1 for other pieces
 * @param gold for each head of the network, in the order of {@link Gold}, the right label of each piece, -1 where there is none
 * @param names for each piece the name tags that are right; empty where the passage has no names
 * @param speech what the pieces are to each cue
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into tensors; compared by nobody
public record Example(Pieces pieces, int[] sentences, int[][] gold, boolean[][] names, List<Speech> speech) {

    public Example {
        speech = List.copyOf(speech);
    }

    /**
     * One attribution.
     *
     * @param cue index of its cue's first piece
     * @param roles number of the {@link org.strandline.english.label.SpeechRole} of each piece, -1 where it has none of its own
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Speech(int cue, int[] roles) {}

    /** The rows of {@link #gold}. */
    public enum Gold {
        BOUNDARY(0),
        TAG(1),
        LEMMA(2),
        HEAD(3),
        RELATION(4),
        CUE(5);

        private final int row;

        Gold(int row) {
            this.row = row;
        }

        /** Which row it is. */
        public int row() {
            return row;
        }
    }
}
