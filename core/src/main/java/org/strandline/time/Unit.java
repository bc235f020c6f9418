package org.strandline.time;

/** A stretch of time that has a name of its own. */
enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    SEASON("S"),
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML");

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    /** What stands for it in a duration. */
    String letter() {
        return letter;
    }

    /** Whether it is shorter than a day. */
    boolean isOfTheClock() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> true;
            case DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY, MILLENNIUM -> false;
        };
    }
}
