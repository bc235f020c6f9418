package org.strandline.time;

import java.time.LocalTime;
import java.util.Optional;
import org.strandline.article.metadata.ZoneName;
import org.strandline.time.Meaning.Clock;
import org.strandline.time.Meaning.Dated;

/** Reads times of day with their zone and the day beside them: "3:30 p.m. ET on Friday", "Friday at 15.30", "0600 GMT". */
final class Clocks implements Rule {

    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    @Override
    public Optional<Found> at(Line line, int start) {
        return dayFirst(line, start).or(() -> timeFirst(line, start));
    }

    /** A time of day and its zone. */
    private record Told(LocalTime time, Optional<String> zone, int end) {}

    private static Optional<Found> timeFirst(Line line, int start) {
        Optional<Told> told = told(line.pieces(), start);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int end = told.get().end();
        int on = line.pieces().skip(line.pieces().skip(end, ","), "on");
        Optional<Read<Dated>> day = Days.at(line, on);
        return Optional.of(Found.of(
                start,
                day.map(Read::end).orElse(end),
                new Clock(day.map(Read::meaning), told.get().time(), told.get().zone())));
    }

    private static Optional<Found> dayFirst(Line line, int start) {
        Optional<Read<Dated>> day = Days.at(line, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = line.pieces();
        int at = pieces.skip(pieces.skip(pieces.skip(day.get().end(), ","), "-"), "at");
        return told(pieces, at)
                .map(told -> Found.of(
                        start, told.end(), new Clock(Optional.of(day.get().meaning()), told.time(), told.zone())));
    }

    private static Optional<Told> told(Pieces pieces, int i) {
        return halfOfDay(pieces, i)
                .or(() -> oClock(pieces, i))
                .or(() -> military(pieces, i))
                .or(() -> colon(pieces, i));
    }

    /** "3 p.m.", "3:30pm", "3.30 pm", "11:59:30 p.m.". */
    private static Optional<Told> halfOfDay(Pieces pieces, int i) {
        int hour = hour(pieces, i);
        if (hour < 0
                || (pieces.at(i).glued()
                        && !pieces.at(i - 1).is("(")
                        && !pieces.at(i - 1).is("-"))) {
            return Optional.empty();
        }
        int minute = pieces.at(i + 1).is(":") || pieces.at(i + 1).is(".")
                ? pieces.at(i + 2).value(2, 2)
                : -1;
        int end = minute >= 0 && pieces.at(i + 2).glued() ? i + 3 : i + 1;
        end = minute >= 0 && pieces.at(end).is(":") && pieces.at(end + 1).value(2, 2) >= 0 ? end + 2 : end;
        boolean afternoon = pieces.at(end).is("pm");
        if ((!afternoon && !pieces.at(end).is("am")) || hour > NOON || hour == 0) {
            return Optional.empty();
        }
        return told(pieces, hour % NOON + (afternoon ? NOON : 0), Math.max(minute, 0), end + 1);
    }

    private static int hour(Pieces pieces, int i) {
        if (pieces.at(i).value(1, 2) >= 0) {
            return pieces.at(i).value(1, 2);
        }
        boolean word = Lexicon.number(pieces.at(i)).isPresent() && !Amounts.isArticle(pieces.at(i));
        return word ? (int) Math.min(Lexicon.number(pieces.at(i)).getAsLong(), HOURS) : -1;
    }

    /** "five o'clock". Which half of the day is not said: it is read as it is written. */
    private static Optional<Told> oClock(Pieces pieces, int i) {
        int hour = hour(pieces, i);
        boolean said = pieces.at(i + 1).is("o")
                && pieces.at(i + 2).is("'")
                && pieces.at(i + 3).is("clock");
        return hour >= 0 && said ? told(pieces, hour, 0, i + 4) : Optional.empty();
    }

    /** "0600 GMT", "1530 hours". */
    private static Optional<Told> military(Pieces pieces, int i) {
        int digits = pieces.at(i).value(4, 4);
        int zone = pieces.skip(i + 1, "(");
        boolean hours = pieces.at(i + 1).is("hours") || pieces.at(i + 1).is("hrs");
        boolean named = pieces.at(zone).isCapitalised()
                && ZoneName.isKnown(pieces.at(zone).text());
        if (digits < 0 || (pieces.at(i).glued() && !pieces.at(i - 1).is("(")) || (!named && !hours)) {
            return Optional.empty();
        }
        return told(pieces, digits / 100, digits % 100, hours ? i + 2 : i + 1);
    }

    /** "15:30", "15:30:05". */
    private static Optional<Told> colon(Pieces pieces, int i) {
        int hour = pieces.at(i).value(1, 2);
        int minute = pieces.at(i + 2).value(2, 2);
        boolean written = pieces.at(i + 1).is(":")
                && pieces.at(i + 1).glued()
                && pieces.at(i + 2).glued();
        boolean seconds = pieces.at(i + 3).is(":")
                && pieces.at(i + 3).glued()
                && pieces.at(i + 4).value(2, 2) >= 0;
        int end = seconds ? i + 5 : i + 3;
        boolean cut = (pieces.at(i).glued()
                        && !pieces.at(i - 1).is("(")
                        && !pieces.at(i - 1).is("-"))
                || (pieces.at(end).glued()
                        && (pieces.at(end).is("-")
                                || pieces.at(end).is(":")
                                || pieces.at(end).is("."))
                        && pieces.at(end + 1).glued()
                        && pieces.at(end + 1).isNumber());
        return hour < 0 || minute < 0 || !written || cut ? Optional.empty() : told(pieces, hour, minute, end);
    }

    private static Optional<Told> told(Pieces pieces, int hour, int minute, int end) {
        if (hour >= HOURS || minute >= MINUTES) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour, minute);
        return Optional.of(Zones.at(pieces, end)
                .map(zone -> new Told(time, Optional.of(zone.meaning()), zone.end()))
                .orElse(new Told(time, Optional.empty(), end)));
    }
}
