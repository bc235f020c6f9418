package org.strandline.app.web.story;

/**
 * How much was quoted on a day.
 *
 * @param date in ISO 8601
 * @param words the day in words
 * @param named statements under a name
 * @param unnamed statements without
 */
public record QuotedDay(String date, String words, int named, int unnamed) {

    /** How many of a hundred are under a name. */
    public int share() {
        return Math.round(100f * named / Math.max(1, named + unnamed));
    }
}
