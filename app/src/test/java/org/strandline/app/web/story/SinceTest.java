package org.strandline.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {

    private static final Instant MORNING = Instant.parse("2025-05-07T02:30:00Z");
    private static final Clock NOW = Clock.fixed(MORNING, ZoneOffset.UTC);
    private static final Instant VISIT = Instant.parse("2025-05-06T17:00:00Z");

    @Test
    void whoWasHereIsShownWhatCameSince() {
        assertThat(Since.of(Optional.empty(), Optional.of(VISIT), NOW))
                .isEqualTo(new Since(Since.Choice.VISIT, VISIT, Optional.of(VISIT), ZoneOffset.UTC));
    }

    @Test
    void whoComesForTheFirstTimeIsShownEverything() {
        for (Optional<String> asked : List.of(Optional.<String>empty(), Optional.of("visit"))) {
            Since since = Since.of(asked, Optional.empty(), NOW);
            assertThat(since.choice()).isEqualTo(Since.Choice.ALL);
            assertThat(since.moment()).isEqualTo(Instant.MIN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "today, TODAY, 2025-05-07T00:00:00Z",
        "yesterday, YESTERDAY, 2025-05-06T00:00:00Z",
        "week, WEEK, 2025-04-30T00:00:00Z",
        "2025-04-14, DAY, 2025-04-14T00:00:00Z",
        "2025-04-14T12:00:00Z, DAY, 2025-04-14T12:00:00Z",
        "soon, VISIT, 2025-05-06T17:00:00Z"
    })
    void aChoiceIsAMoment(String asked, Since.Choice choice, Instant moment) {
        Since since = Since.of(Optional.of(asked), Optional.of(VISIT), NOW);
        assertThat(since.choice()).isEqualTo(choice);
        assertThat(since.moment()).isEqualTo(moment);
        assertThat(since.words()).endsWith(".");
    }

    @Test
    void aDayBeginsWhereWhoeverAsksIs() {
        Clock there = Clock.fixed(MORNING, ZoneId.of("America/Bogota"));
        assertThat(Since.of(Optional.of("today"), Optional.empty(), there).moment())
                .isEqualTo("2025-05-06T05:00:00Z");
        Since day = Since.of(Optional.of("2025-04-14"), Optional.empty(), there);
        assertThat(day.moment()).isEqualTo("2025-04-14T05:00:00Z");
        assertThat(day.day()).isEqualTo("2025-04-14");
    }

    @Test
    void itSaysWhetherPagesCameOrWerePublished() {
        assertThat(Since.of(Optional.empty(), Optional.of(VISIT), NOW).words())
                .contains("came here since your last visit, 6 May 2025");
        assertThat(Since.of(Optional.of("week"), Optional.of(VISIT), NOW).words())
                .contains("published within a week");
    }
}
