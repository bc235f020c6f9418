package org.strandline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.strandline.article.metadata.ZoneName;
import org.strandline.record.TimeExpression;
import org.strandline.time.Meaning.Clock;
import org.strandline.time.Meaning.Dated;
import org.strandline.time.Meaning.PartOfDay;

/** Sets what the words say on the calendar: a function of their meaning and of what they are counted from. */
final class Resolver {

    private Resolver() {}

    static Resolved resolve(Meaning meaning, Anchors anchors) {
        return switch (meaning) {
            case Dated dated -> CalendarResolver.resolve(dated, anchors);
            case PartOfDay part -> partOfDay(part, anchors);
            case Clock clock -> clock(clock, anchors);
            case Meaning.Length length -> new Resolved(TimeExpression.Type.DURATION, length.value(), Optional.empty());
            case Meaning.Every every -> new Resolved(TimeExpression.Type.SET, every.value(), Optional.empty());
            case Meaning.Reference reference -> Resolved.date(reference.value());
        };
    }

    private static Resolved partOfDay(PartOfDay part, Anchors anchors) {
        Resolved day = day(part.day(), anchors);
        return new Resolved(TimeExpression.Type.TIME, day.value() + part.part().code(), day.period());
    }

    private static Resolved clock(Clock clock, Anchors anchors) {
        Resolved day = day(clock.day(), anchors);
        String value = day.value() + "T" + clock.time();
        String zone = clock.zone()
                .map(name -> offset(name, day.period(), clock.time()))
                .orElse("");
        return new Resolved(TimeExpression.Type.TIME, value + zone, day.period());
    }

    private static Resolved day(Optional<Dated> said, Anchors anchors) {
        if (said.isPresent()) {
            return CalendarResolver.resolve(said.get(), anchors);
        }
        return anchors.day()
                .map(day -> Resolved.date(new Period(Unit.DAY, day)))
                .orElse(Resolved.date(Period.unknown(Unit.DAY)));
    }

    /** The offset of a zone's name at a time; nothing if the name stands for several zones. */
    private static String offset(String zone, Optional<Period> day, LocalTime time) {
        if (zone.isEmpty() || !Character.isLetter(zone.charAt(0))) {
            return zone;
        }
        LocalDate date = day.map(Period::start).orElse(LocalDate.EPOCH);
        return ZoneName.offset(zone, LocalDateTime.of(date, time))
                .map(ZoneOffset::getId)
                .orElse("");
    }
}
