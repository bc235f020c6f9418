package org.strandline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** What the finder makes of words alone, on a page of Wednesday 14 August 2024 whose clauses do not say when. */
final class TimeExpressionsTest {

    private static final LocalDate PAGE = LocalDate.of(2024, 8, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 7 October 2023                | 7 October 2023 = 2023-10-07
            on Oct. 7, 2023                  | Oct. 7, 2023 = 2023-10-07
            the 7th of October 2023          | 7th of October 2023 = 2023-10-07
            the group's July 7 attack        | July 7 = 2024-07-07
            Monday, June 3, 2024             | Monday, June 3, 2024 = 2024-06-03
            dated 2024-03-09                 | 2024-03-09 = 2024-03-09
            dated 14/03/2024                 | 14/03/2024 = 2024-03-14
            dated 03/14/2024                 | 03/14/2024 = 2024-03-14
            dated 03/04/2024                 | 03/04/2024 = 2024-XX-XX
            version 1.2.2024.5               |
            30 June–2 July                   | 30 June = 2024-06-30; 2 July = 2024-07-02
            In May 2021 he left              | May 2021 = 2021-05
            You may 2 or 3 times             |
            """)
    void datesAreReadInEitherOrder(String text, String expected) {
        assertThat(read(text)).isEqualTo(wanted(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since October                    | October = 2024-10
            last October                     | last October = 2023-10
            June last year                   | June last year = 2023-06
            in early June                    | early June = 2024-06 START
            in mid-June                      | mid-June = 2024-06 MID
            late last year                   | late last year = 2023 END
            by the end of this year          | end of this year = 2024 END
            earlier this week                | earlier this week = 2024-W33 START
            on Saturday week                 | Saturday week = 2024-08-24
            meets Wednesday fortnight        | Wednesday fortnight = 2024-08-28
            again tomorrow week              | tomorrow week = 2024-08-22
            last week                        | last week = 2024-W32
            next month                       | next month = 2024-09
            over the weekend                 | weekend = 2024-W33-WE
            last summer                      | last summer = 2023-SU
            the summer of 1968               | summer of 1968 = 1968-SU
            a spring in the desert           |
            in the third quarter             | third quarter = 2024-Q3
            Q3 2023 profit                   | Q3 2023 = 2023-Q3
            first half of 2023               | first half of 2023 = 2023-H1
            the first half ended goalless    |
            in fiscal 2024                   | fiscal 2024 = FY2024
            FY2024 results                   | FY2024 = FY2024
            the third quarter of fiscal 2024 | third quarter of fiscal 2024 = FY2024-Q3
            the 2019-20 season               | 2019-20 = 2019/2020
            """)
    void periodsAreCountedFromThePage(String text, String expected) {
        assertThat(read(text)).isEqualTo(wanted(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            four-and-a-half months           | four-and-a-half months = P4.5M
            the 34-year-old man              | 34-year-old = P34Y
            Ann Roe, aged 34, said           |
            for several weeks                | several weeks = PXW
            more than two years              | more than two years = P2Y MORE_THAN
            The last month has seen          | last month = P1M
            the last three months            | last three months = P3M
            now in its fifth month           | now = PRESENT_REF; fifth month = P5M
            two years and six months         | two years and six months = P2Y6M
            half an hour                     | half an hour = PT30M
            a decades-long row               | decades-long = PXDE
            two days ago                     | two days ago = 2024-08-12
            two years ago                    | two years ago = P2Y
            two days before the attack       | two days = P2D
            a quarter of the staff           |
            a second man                     |
            """)
    void lengthsSayHowLong(String text, String expected) {
        assertThat(read(text)).isEqualTo(wanted(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 3:30 p.m. ET on Friday        | 3:30 p.m. ET on Friday = 2024-08-09T15:30-04:00
            at 0600 GMT                      | 0600 GMT = 2024-08-14T06:00Z
            Thursday evening                 | Thursday evening = 2024-08-08TEV
            late on Tuesday night            | late on Tuesday night = 2024-08-13TNI END
            the early hours of Tuesday       | early hours of Tuesday = 2024-08-13TMO START
            last night                       | last night = 2024-08-13TNI
            noon on Tuesday                  | noon on Tuesday = 2024-08-13T12:00
            won 30:15 against                |
            every Tuesday                    | every Tuesday = XXXX-WXX-2
            twice a week                     | a week = P1W
            daily flights                    | daily = P1D
            an annual report                 | annual = P1Y
            The Daily Star                   |
            """)
    void timesOfDayAndSetsAreRead(String text, String expected) {
        assertThat(read(text)).isEqualTo(wanted(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in the 1990s                     | 1990s = 199
            the early '80s                   | early '80s = 198 START
            a man in his 20s                 |
            the 19th century                 | 19th century = 18
            in 2008                          | 2008 = 2008
            Flight 1990                      |
            $2000                            |
            2,000 people                     |
            from March to May 2020           | March = 2020-03; May 2020 = 2020-05
            Christmas Eve 2023               | Christmas Eve 2023 = 2023-12-24
            the 9/11 attacks                 | 9/11 = 2001-09-11
            in recent weeks                  | recent weeks = PAST_REF
            the now-cancelled deal           |
            """)
    void yearsAndNamedDaysAreRead(String text, String expected) {
        assertThat(read(text)).isEqualTo(wanted(expected));
    }

    @Test
    void hostileTextIsReadInTimeThatGrowsWithItsLength() {
        for (String piece :
                List.of("1-", "may ", "last ", "2 to ", "the end of ", "1,", "May 1 and ", "p.m.", "19", "\ud83d ")) {
            String text = piece.repeat(5_000);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
        }
    }

    private static String read(String text) {
        List<TimeExpression> times = new ArrayList<>();
        Line line = Line.of(text, new Span(0, text.length()));
        TimeFinder.read(line, Anchors.of(Optional.of(PAGE)), times);
        List<String> said = new ArrayList<>();
        for (TimeExpression time : times) {
            said.add(time.span().of(text) + " = " + time.value()
                    + time.mod().map(mod -> " " + mod).orElse(""));
        }
        return String.join("; ", said);
    }

    private static String wanted(String expected) {
        return expected == null ? "" : expected.strip();
    }
}
