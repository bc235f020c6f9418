package org.strandline.time;

/** A part of the day, by what TIMEX3 writes behind the day. */
enum DayPart {
    MORNING("TMO"),
    MIDDAY("T12:00"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI"),
    MIDNIGHT("T24:00"),
    DAYTIME("TDT");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
