package org.strandline.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.TimeToken.Kind;
import org.strandline.article.metadata.TimeWords.Meaning;
import org.strandline.record.PageTime;

/**
 * Reads a line of publication times from left to right, once.
 *
 * <p>The line is a run of moments: each has a date, a time of day or both, in either order, and perhaps a label that says what
 * happened then. One word that is no part of such a line refuses it, so that a sentence with a date in it is not taken for one.
 */
final class TimesLine {

    private static final int LONGEST = 200;

    private final List<TimeToken> tokens;
    private final List<Moment> moments = new ArrayList<>();
    private Moment moment = Moment.EMPTY;
    private boolean relative;
    private boolean foreign;

    private TimesLine(List<TimeToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    private enum Label {
        NONE,
        PUBLISHED,
        UPDATED
    }

    private record Moment(
            Label label, boolean dated, Optional<LocalDate> date, Optional<LocalTime> time, Optional<String> zone) {

        static final Moment EMPTY = of(Label.NONE);

        static Moment of(Label label) {
            return new Moment(label, false, Optional.empty(), Optional.empty(), Optional.empty());
        }

        boolean isEmpty() {
            return !dated && time.isEmpty();
        }

        Moment on(Optional<LocalDate> day) {
            return new Moment(label, true, day, time, zone);
        }

        Moment at(ClockScanner.Found clock) {
            return new Moment(label, dated, date, Optional.of(clock.time()), clock.zone());
        }

        Optional<PageTime> pageTime() {
            return date.map(day -> time.map(clock -> new PageTime(day, time, offset(day.atTime(clock))))
                    .orElseGet(() -> PageTime.of(day)));
        }

        private Optional<ZoneOffset> offset(LocalDateTime at) {
            return zone.flatMap(name ->
                    name.startsWith("+") || name.startsWith("-") ? numericOffset(name) : ZoneName.offset(name, at));
        }

        private static Optional<ZoneOffset> numericOffset(String name) {
            try {
                return Optional.of(ZoneOffset.of(name));
            } catch (DateTimeException noSuchOffset) {
                return Optional.empty();
            }
        }
    }

    static Optional<PublicationTimes> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String tidy = Lines.tidy(line);
        if (opensForeign(tidy)) {
            return Optional.empty();
        }
        TimesLine reader = new TimesLine(TimeToken.of(tidy));
        int i = 0;
        while (i < reader.tokens.size() && !reader.foreign) {
            i = reader.step(i);
        }
        reader.open(Label.NONE);
        return reader.foreign ? Optional.empty() : reader.times();
    }

    /** Whether the first word is no part of such a line, as in most lines of a page: these are not taken apart. */
    private static boolean opensForeign(String line) {
        return TimeToken.firstWord(line)
                .filter(word -> !TimeWords.isKnown(word))
                .isPresent();
    }

    /** Reads what stands at token {@code i}; returns the index of the next one. */
    private int step(int i) {
        TimeToken token = tokens.get(i);
        Optional<DateScanner.Found> date = DateScanner.at(tokens, i);
        if (date.isPresent()) {
            startDate();
            moment = moment.on(date.get().date());
            return afterIsoMark(date.get().next());
        }
        Optional<ClockScanner.Found> clock = ClockScanner.at(tokens, i, moment.dated());
        if (clock.isPresent()) {
            if (moment.time().isPresent()) {
                open(Label.NONE);
            }
            moment = moment.at(clock.get());
            return clock.get().next();
        }
        word(token);
        return i + 1;
    }

    /** The {@code T} between the date and the time of {@code 2025-04-03T10:11}. */
    private int afterIsoMark(int i) {
        boolean mark = i + 1 < tokens.size()
                && tokens.get(i).isWord("T")
                && tokens.get(i + 1).is(Kind.NUMBER);
        return mark ? i + 1 : i;
    }

    private void startDate() {
        if (moment.dated()) {
            open(Label.NONE);
        }
    }

    private void word(TimeToken token) {
        if (token.is(Kind.MARK)) {
            foreign |= token.isMark("?") || token.isMark("\"") || token.isMark("“");
        } else if (token.is(Kind.NUMBER)) {
            relative |= token.value(2) >= 0;
            foreign |= token.value(2) < 0;
        } else if (TimeWords.means(Meaning.UPDATED, token)) {
            label(Label.UPDATED);
        } else if (TimeWords.means(Meaning.PUBLISHED, token)) {
            label(Label.PUBLISHED);
        } else if (TimeWords.means(Meaning.RELATIVE, token)) {
            relative = true;
        } else {
            foreign |= !TimeWords.means(Meaning.FILLER, token) && !TimeWords.means(Meaning.WEEKDAY, token);
        }
    }

    private void label(Label label) {
        open(label);
        moment = Moment.of(label);
    }

    private void open(Label label) {
        if (!moment.isEmpty()) {
            moments.add(moment);
            moment = Moment.of(label);
        }
    }

    private Optional<PublicationTimes> times() {
        boolean dated = moments.stream().anyMatch(Moment::dated);
        boolean labelled = moments.stream().anyMatch(each -> each.label() != Label.NONE);
        boolean counted = relative && (moment.label() != Label.NONE || hasRelativeWord());
        if (!dated && !labelled && !counted) {
            return Optional.empty();
        }
        long unlabelled =
                moments.stream().filter(each -> each.label() == Label.NONE).count();
        if (unlabelled > 1) {
            return Optional.empty();
        }
        Optional<PageTime> published = first(Label.PUBLISHED).or(() -> first(Label.NONE));
        Optional<PageTime> updated = last(published);
        return Optional.of(new PublicationTimes(published, updated));
    }

    private boolean hasRelativeWord() {
        return tokens.stream().anyMatch(token -> token.is(Kind.WORD) && TimeWords.means(Meaning.RELATIVE, token));
    }

    private Optional<PageTime> first(Label label) {
        return moments.stream()
                .filter(each -> each.label() == label)
                .findFirst()
                .flatMap(Moment::pageTime);
    }

    /** The last update; one that gives a time of day only is of the day on which the article was published. */
    private Optional<PageTime> last(Optional<PageTime> published) {
        List<Moment> updates =
                moments.stream().filter(each -> each.label() == Label.UPDATED).toList();
        if (updates.isEmpty()) {
            return Optional.empty();
        }
        Moment update = updates.getLast();
        return update.dated()
                ? update.pageTime()
                : update.on(published.map(PageTime::date)).pageTime();
    }
}
