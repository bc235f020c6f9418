package org.strandline.time;

import java.util.Optional;
import org.strandline.record.TimeExpression;

/**
 * A time set on the calendar.
 *
 * @param type what kind of time it is
 * @param value as TIMEX3 writes it
 * @param period where it is on the calendar, if it is a known day or longer
 */
record Resolved(TimeExpression.Type type, String value, Optional<Period> period) {

    static Resolved date(Period period) {
        return new Resolved(TimeExpression.Type.DATE, period.value(), Optional.of(period));
    }

    static Resolved date(String value) {
        return new Resolved(TimeExpression.Type.DATE, value, Optional.empty());
    }
}
