package org.strandline.entity;

import java.util.ArrayList;
import java.util.List;

/** Slips of the pen in names. Two keys are one letter apart if they share a slip. */
final class Spelling {

    /** A shorter name, one letter changed, is often another name. */
    private static final int SHORTEST = 8;

    private Spelling() {}

    /** A name with each of its letters left out once, the first excepted; nothing for a short name. */
    static List<String> slips(String key) {
        List<String> slips = new ArrayList<>();
        if (key.length() < SHORTEST || key.length() > 60 || key.chars().anyMatch(Character::isDigit)) {
            return slips;
        }
        slips.add(key);
        for (int i = 1; i < key.length(); i++) {
            slips.add(key.substring(0, i) + "_" + key.substring(i + 1));
            slips.add(key.substring(0, i) + key.substring(i + 1));
        }
        return slips;
    }
}
