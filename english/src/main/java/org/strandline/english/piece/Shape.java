package org.strandline.english.piece;

/**
 * How an atom is written: what an uncased vocabulary does not see. The network has a learned vector for each shape and adds it to
 * the vector of each of the atom's pieces.
 */
public final class Shape {

    /** How many shapes there are; the numbers run from 0. */
    public static final int COUNT = 64;

    /** The shape of a piece that stands for no characters. */
    public static final int NONE = 0;

    private enum Case {
        NO_LETTERS(0),
        LOWER(1),
        INITIAL(2),
        SINGLE_CAPITAL(3),
        ALL_CAPITALS(4),
        MIXED(5);

        private final int number;

        Case(int number) {
            this.number = number;
        }
    }

    private Shape() {}

    /**
     * The number of a piece's shape.
     *
     * @param atom the atom's characters
     * @param afterSpace whether white space stands before the atom
     * @param firstPiece whether the piece is the atom's first
     */
    public static int of(String atom, boolean afterSpace, boolean firstPiece) {
        int letterCase = letterCase(atom).number;
        int accented = isAscii(atom) ? 0 : 1;
        return 1 + letterCase + 6 * (accented + 2 * ((afterSpace ? 1 : 0) + 2 * (firstPiece ? 1 : 0)));
    }

    private static Case letterCase(String atom) {
        int letters = 0;
        int capitals = 0;
        boolean capitalFirst = false;
        for (int i = 0; i < atom.length(); i++) {
            char c = atom.charAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                capitalFirst |= capital && letters == 0;
                capitals += capital ? 1 : 0;
                letters++;
            }
        }
        if (letters == 0) {
            return Case.NO_LETTERS;
        }
        if (capitals == 0) {
            return Case.LOWER;
        }
        if (letters == 1) {
            return Case.SINGLE_CAPITAL;
        }
        if (capitals == letters) {
            return Case.ALL_CAPITALS;
        }
        return capitalFirst && capitals == 1 ? Case.INITIAL : Case.MIXED;
    }

    private static boolean isAscii(String atom) {
        for (int i = 0; i < atom.length(); i++) {
            if (atom.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
