package org.strandline.time;

import java.time.Month;

/** A season of the northern year, by its code in TIMEX3. */
enum Season {
    WINTER("WI", Month.JANUARY),
    SPRING("SP", Month.APRIL),
    SUMMER("SU", Month.JULY),
    AUTUMN("FA", Month.OCTOBER);

    private final String code;
    private final Month middle;

    Season(String code, Month middle) {
        this.code = code;
        this.middle = middle;
    }

    String code() {
        return code;
    }

    /** The month that decides which year's season is nearest. */
    Month middle() {
        return middle;
    }
}
