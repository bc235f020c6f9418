package org.strandline.english.decode;

import java.util.List;
import org.strandline.english.label.Boundary;
import org.strandline.english.network.Scores;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Pieces;

/** What begins at each atom of a window, and where the window's last whole sentence ends. */
public final class Boundaries {

    private Boundaries() {}

    /** What begins at each atom: the likeliest that is possible. White space always ends a token; the first atom begins a sentence. */
    public static Boundary[] of(List<Atom> atoms, Pieces pieces, Scores scores) {
        Boundary[] boundaries = new Boundary[atoms.size()];
        for (int i = 0; i < boundaries.length; i++) {
            boundaries[i] = i == 0
                    ? Boundary.SENTENCE
                    : likeliest(
                            scores.all(Output.BOUNDARY, pieces.starts()[i]),
                            atoms.get(i).afterSpace());
        }
        return boundaries;
    }

    private static Boundary likeliest(float[] scores, boolean afterSpace) {
        Boundary best = afterSpace ? Boundary.TOKEN : Boundary.NONE;
        for (Boundary boundary : Boundary.values()) {
            if (boundary.compareTo(best) >= 0 && scores[boundary.number()] > scores[best.number()]) {
                best = boundary;
            }
        }
        return best;
    }

    /**
     * Where to end a window that is not the last of its paragraph: before its last sentence, which may go on behind the window. Where one sentence fills
     * the window, before the likeliest beginning of a sentence in its second half.
     *
     * @return index of the first atom of the next window
     */
    public static int end(Boundary[] boundaries, Pieces pieces, Scores scores) {
        for (int i = boundaries.length - 1; i > 0; i--) {
            if (boundaries[i] == Boundary.SENTENCE) {
                return i;
            }
        }
        int end = boundaries.length;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = Math.max(1, boundaries.length / 2); i < boundaries.length; i++) {
            float score = scores.at(Output.BOUNDARY, pieces.starts()[i], Boundary.SENTENCE.number())
                    - scores.at(Output.BOUNDARY, pieces.starts()[i], boundaries[i].number());
            if (boundaries[i] == Boundary.TOKEN && score > highest) {
                highest = score;
                end = i;
            }
        }
        return end;
    }
}
