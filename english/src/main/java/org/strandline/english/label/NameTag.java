package org.strandline.english.label;

import java.util.List;
import org.strandline.text.NameType;

/**
 * The tags of the BIOES scheme as numbers: 0 is outside of every name, then for each {@link NameType} begin, inside, end and single.
 */
public final class NameTag {

    public static final int OUTSIDE = 0;

    /** Where in a name an atom stands. */
    public enum Position {
        BEGIN,
        INSIDE,
        END,
        SINGLE
    }

    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final List<NameType> TYPES = List.of(NameType.values());

    /** How many tags there are. */
    public static final int COUNT = 1 + POSITIONS.size() * TYPES.size();

    private NameTag() {}

    public static int of(NameType type, Position position) {
        return 1 + TYPES.indexOf(type) * POSITIONS.size() + POSITIONS.indexOf(position);
    }

    /** The type of a tag that is not {@link #OUTSIDE}. */
    public static NameType type(int tag) {
        return TYPES.get((tag - 1) / POSITIONS.size());
    }

    /** The position of a tag that is not {@link #OUTSIDE}. */
    public static Position position(int tag) {
        return POSITIONS.get((tag - 1) % POSITIONS.size());
    }

    /** Whether a name that an atom with this tag is in goes on in the next atom. */
    public static boolean isOpen(int tag) {
        return tag != OUTSIDE && (position(tag) == Position.BEGIN || position(tag) == Position.INSIDE);
    }

    /** Whether {@code next} may follow {@code tag}. */
    public static boolean mayFollow(int tag, int next) {
        boolean continues = next != OUTSIDE && (position(next) == Position.INSIDE || position(next) == Position.END);
        return isOpen(tag) ? continues && type(tag) == type(next) : !continues;
    }
}
