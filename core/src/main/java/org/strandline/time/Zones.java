package org.strandline.time;

import java.util.Locale;
import java.util.Optional;
import org.strandline.article.metadata.ZoneName;

/** Reads the zone behind a time of day: "GMT", "(ET)", "(GMT +8)", "UTC+02:00", "local time". */
final class Zones {

    private static final int MOST_HOURS = 14;

    private Zones() {}

    /** The zone: its name in capitals, its offset as ISO 8601 writes it, or nothing where it is the local one. */
    static Optional<Read<String>> at(Pieces pieces, int i) {
        boolean bracket = pieces.at(i).is("(");
        int at = bracket ? i + 1 : i;
        Piece name = pieces.at(at);
        boolean known = name.isCapitalised()
                && name.text().equals(name.text().toUpperCase(Locale.ROOT))
                && ZoneName.isKnown(name.text());
        if (!known) {
            return localTime(pieces, i);
        }
        Optional<Read<String>> offset = offset(pieces, at + 1);
        Read<String> zone = offset.orElse(new Read<>(name.text(), at + 1));
        if (!bracket) {
            return Optional.of(zone);
        }
        return pieces.at(zone.end()).is(")")
                ? Optional.of(new Read<>(zone.meaning(), zone.end() + 1))
                : Optional.empty();
    }

    private static Optional<Read<String>> localTime(Pieces pieces, int i) {
        boolean local = pieces.at(i).is("local") && pieces.at(i + 1).is("time");
        return local ? Optional.of(new Read<>("", i + 2)) : Optional.empty();
    }

    /** "+8", "-05:00" behind GMT or UTC. */
    private static Optional<Read<String>> offset(Pieces pieces, int i) {
        boolean sign = pieces.at(i).is("+") || pieces.at(i).is("-");
        int hours = pieces.at(i + 1).value(1, 2);
        if (!sign || hours < 0 || hours > MOST_HOURS) {
            return Optional.empty();
        }
        boolean minutes = pieces.at(i + 2).is(":") && pieces.at(i + 3).value(2, 2) >= 0;
        String value = String.format(
                Locale.ROOT,
                "%s%02d:%s",
                pieces.at(i).lower(),
                hours,
                minutes ? pieces.at(i + 3).text() : "00");
        return Optional.of(new Read<>(value, minutes ? i + 4 : i + 2));
    }
}
