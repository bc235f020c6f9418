package org.strandline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.strandline.time.Meaning.Fixed;
import org.strandline.time.Meaning.InYear;
import org.strandline.time.Meaning.MonthDay;
import org.strandline.time.Meaning.YearWords;

/** Gives the first end of a range the year of the second: "from March to May 2020", "Dec. 30 to Jan. 2, 2019". */
final class Ranges {

    private static final Set<String> BETWEEN = Set.of("to", "and", "-", "or", "until", "through");

    private Ranges() {}

    /** The same times, those with a year behind them set in it. */
    static List<Found> dated(Line line, List<Found> times) {
        List<Found> dated = new ArrayList<>(times);
        for (int i = 0; i + 1 < times.size(); i++) {
            Found first = times.get(i);
            Found next = times.get(i + 1);
            boolean joined = next.start() == first.end() + 1
                    && BETWEEN.contains(line.at(first.end()).lower());
            if (joined && next.meaning() instanceof Fixed(Period period)) {
                dated.set(i, before(first, period));
            }
        }
        return dated;
    }

    private static Found before(Found found, Period later) {
        int year = later.start().getYear();
        if (found.meaning() instanceof InYear month && month.year().equals(YearWords.UNSAID)) {
            return at(found, Unit.MONTH, LocalDate.of(year, month.month(), 1), later);
        }
        if (found.meaning() instanceof MonthDay day && day.year().equals(YearWords.UNSAID)) {
            return Numbers.date(year, day.month().getValue(), day.day())
                    .map(start -> at(found, Unit.DAY, start, later))
                    .orElse(found);
        }
        return found;
    }

    private static Found at(Found found, Unit unit, LocalDate start, Period later) {
        LocalDate first = start.isAfter(later.start()) ? start.minusYears(1) : start;
        return new Found(found.start(), found.end(), new Fixed(new Period(unit, first)), found.mod());
    }
}
