package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void linesThatWereBrokenToFitAreJoined() {
        assertThat(undone("""
            The committee met for the fourth time on Monday and agreed on most
            of what had been left open in the spring, its chairman told us over
            the telephone.
            A second meeting is planned for June, when the new members will have
            been chosen and the budget is known, and nobody expects it to be the
            last.
            """)).hasSize(2);
    }

    @Test
    void aListOfShortLinesIsLeftAlone() {
        assertThat(undone("""
            Home
            News and weather
            Sport in the valley
            All about the county and its many small towns
            Jobs
            """)).hasSize(5);
    }

    @Test
    void paragraphsOfOneLineEachAreLeftAlone() {
        String paragraph =
                "The committee met for the fourth time on Monday and agreed on most of what had been left open in the"
                        + " spring, its chairman told us over the telephone.\n";

        assertThat(undone(paragraph.repeat(4))).hasSize(4);
    }

    @Test
    void oneWrappedStretchOnAPageThatIsNotWrappedIsPutTogether() {
        String notice =
                "The harbour board gives no warranty of any kind for what is printed here, be it on this page or on"
                        + " any other page, and takes no blame for it.\n";
        String stretch = """
            The harbour of Lisvane was closed on Friday when
            strong tides and high winds pushed two ferries
            against the pier. Nobody was hurt, the harbour
            board said, but the winds would keep all ships
            at sea until Sunday night at the very least.
            """;

        assertThat(undone("Lisvane\n\n" + stretch + notice)).hasSize(3);
        assertThat(undone("Lisvane\n\n" + stretch.replace("\n", "\n\n") + notice))
                .hasSize(7);
    }

    private static List<Line> undone(String text) {
        return Wrapping.undone(text, Line.in(text));
    }
}
