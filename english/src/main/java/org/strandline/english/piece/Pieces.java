package org.strandline.english.piece;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network reads: atoms as numbered pieces, a first and a last piece around them.
 *
 * @param ids numbers of the pieces in the vocabulary
 * @param shapes number of each piece's {@link Shape}
 * @param starts index of the first piece of each atom
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into native memory; compared by nobody
public record Pieces(int[] ids, int[] shapes, int[] starts) {

    /**
     * Encodes the first of some atoms.
     *
     * @param text the text that the atoms stand in
     * @param most how many pieces there may be, apart from the first and the last of all; at least as many as one atom can have
     */
    public static Pieces of(String text, List<Atom> atoms, WordPieces wordPieces, int most) {
        List<int[]> encoded = new ArrayList<>(atoms.size());
        int length = 2;
        for (Atom atom : atoms) {
            int[] part = wordPieces.of(atom.span().of(text));
            if (length + part.length > most + 2) {
                break;
            }
            encoded.add(part);
            length += part.length;
        }
        int[][] parts = encoded.toArray(int[][]::new);
        int[] ids = new int[length];
        int[] shapes = new int[length];
        int[] starts = new int[parts.length];
        int at = 0;
        ids[at++] = wordPieces.first();
        for (int i = 0; i < parts.length; i++) {
            starts[i] = at;
            String atom = atoms.get(i).span().of(text);
            for (int piece : parts[i]) {
                ids[at] = piece;
                shapes[at] = Shape.of(atom, atoms.get(i).afterSpace(), at == starts[i]);
                at++;
            }
        }
        ids[at] = wordPieces.last();
        return new Pieces(ids, shapes, starts);
    }

    /** How many pieces there are. */
    public int length() {
        return ids.length;
    }
}
