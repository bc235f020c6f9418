package org.strandline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each reason why a number is no figure, on text where it holds and on text where it does not. */
final class ExclusionTest {

    /** One reason, an example and a counter-example; the number is the first in each. */
    private enum Case {
        TIME_OF_DAY(Exclusion.CLOCK_TIME, "at 10 +. +45pm", "at 10 people"),
        TIME_WITH_COLON(Exclusion.CLOCK_TIME, "with 4 +: +39 left", "with 4 people"),
        DAY_OF_MONTH(Exclusion.DATE, "on 3 May", "on 3 boats"),
        DAY_BEHIND_MONTH(Exclusion.DATE, "on March 29", "on marches 29 people"),
        YEAR(Exclusion.DATE, "in 2018", "in 2,018"),
        DECADE(Exclusion.DATE, "the 1990 +s", "the 19 men"),
        DECADE_OF_LIFE(Exclusion.DATE, "a man in his 20 +'s", "he saw his 20 goats"),
        CODE_NAME(Exclusion.NAME_WITH_NUMBER, "the G +20", "the sub +- +20"),
        HYPHENED_NAME(Exclusion.NAME_WITH_NUMBER, "an F +- +16", "an estimated 16"),
        NUMBERED(Exclusion.NAME_WITH_NUMBER, "see Article 5", "see all 5"),
        SCORE(Exclusion.SCORE, "lost 1 +- +3", "won 3 to 4"),
        VOTE(Exclusion.SCORE, "passed 5 +- +to +- +2", "a 5 +- +to +- +10 +- +year term"),
        POSTCODE(Exclusion.CODE, "LS 4 +AB", "4 boats"),
        PARENT(Exclusion.PARENT, "a mother of three", "a mother of three boys/NOUN/dep/1"),
        IN_ONE(Exclusion.PRONOUN_ONE, "in one city", "but one dead"),
        TELEPHONE(Exclusion.CODE, "ring 555 +- +01 +- +47", "ring 555"),
        LEADING_ZERO(Exclusion.CODE, "code 007", "rate 0.7"),
        HOUSE_NUMBER(Exclusion.ADDRESS, "at 608 Elm Road", "at 608 elm trees"),
        BLOCK(Exclusion.ADDRESS, "the 2800 block", "the 12 blocks"),
        LIST_MARK(Exclusion.LIST_MARK, "1 +. Open it", "1 man opens it"),
        ONE_DAY(Exclusion.PRONOUN_ONE, "but one day it rained", "but one dead"),
        ONE_OF(Exclusion.PRONOUN_ONE, "it is one of her aims", "it is one of the aims"),
        THE_TWO(Exclusion.KNOWN_PAIR, "the two discussed it", "all two discussed it"),
        FIRST_TIME(
                Exclusion.IDLE_ORDINAL,
                "for/ADP/case/4 the/DET/det/4 first/ADJ/amod/4 time/NOUN/root/0",
                "on/ADP/case/4 her/PRON/det/4 fifth/ADJ/amod/4 visit/NOUN/root/0");

        private final Exclusion reason;
        private final String example;
        private final String counterExample;

        Case(Exclusion reason, String example, String counterExample) {
            this.reason = reason;
            this.example = example;
            this.counterExample = counterExample;
        }
    }

    @Test
    void everyReasonHoldsForItsExample() {
        for (Case shown : Case.values()) {
            assertThat(firstReason(shown.example)).as(shown.name()).contains(shown.reason);
        }
    }

    @Test
    void noReasonHoldsForItsCounterExample() {
        for (Case shown : Case.values()) {
            assertThat(firstReason(shown.counterExample)).as(shown.name()).isNotEqualTo(Optional.of(shown.reason));
        }
    }

    @Test
    void everyReasonIsShown() {
        Set<Exclusion> shown = EnumSet.noneOf(Exclusion.class);
        Arrays.stream(Case.values()).forEach(example -> shown.add(example.reason));

        assertThat(shown).containsExactlyInAnyOrder(Exclusion.values());
    }

    private static Optional<Exclusion> firstReason(String written) {
        Line line = Written.line(written);
        AmountReader amounts = new AmountReader(line);
        for (int i = 0; i < line.size(); i++) {
            Optional<Amount> amount = amounts.read(i);
            if (amount.isPresent()) {
                return Exclusion.of(line, amount.get());
            }
        }
        throw new AssertionError("no number in " + written);
    }
}
