package org.strandline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.figure.Numeral.Form;

final class AmountReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "40,000 +.; 40000",
                "1,00,000 rupees; 100000",
                "1.2M people; 1200000",
                "4 hundred million trees; 400000000",
                "two hundred and six; 206",
                "four +- +and +- +a +- +half months; 4.5",
                "half a million; 500000",
                "a dozen; 12",
                "two dozen; 24",
                "a couple of goats; 2",
                "a couple of dozen goats; 24",
                "a quarter of it; 0.25",
                "two +- +thirds of it; 0.6666666666666667",
                "half of whom; 0.5",
                "one in five; 0.2",
                "nine out of 10; 0.9",
                "1 +/ +16 of it; 0.0625",
                "2 +½ years; 2.5",
                "minus 5 degrees; -5"
            })
    void aNumberHasItsValueHoweverItIsWritten(String written, BigDecimal value) {
        assertThat(read(written)).hasValueSatisfying(amount -> {
            assertThat(amount.least()).isEqualByComparingTo(value);
            assertThat(amount.most()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10 +- +15 people; 10; 15",
                "10 to 15 people; 10; 15",
                "5 to 6 per cent; 5; 6",
                "1 to 2 thousand; 1000; 2000",
                "three or four years; 3; 4",
                "200 dollars to 300 dollars; 200; 300",
                "seven to 10 years; 7; 10"
            })
    void aRangeHasTwoEnds(String written, BigDecimal least, BigDecimal most) {
        assertThat(read(written)).hasValueSatisfying(amount -> {
            assertThat(amount.least()).isEqualByComparingTo(least);
            assertThat(amount.most()).isEqualByComparingTo(most);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dozens of goats; 24",
                "hundreds; 200",
                "tens of thousands; 20000",
                "several hundred; 300",
                "millions of trees; 2000000"
            })
    void whatIsOnlyRoughlySaidHasALeast(String written, BigDecimal least) {
        assertThat(read(written)).hasValueSatisfying(amount -> {
            assertThat(amount.form()).isEqualTo(Form.VAGUE);
            assertThat(amount.least()).isEqualByComparingTo(least);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5m euros; EUR; true",
                "5 per cent; %; false",
                "5 percentage points; percentage point; false",
                "5 miles per hour; mile per hour; false",
                "5 km; kilometre; false",
                "5m tall; metre; false",
                "1.5 +C warmer; degree Celsius; false",
                "5 +- +year plan; year; false",
                "500 rupees; INR; true",
                "2 million pounds; GBP; true",
                "200 pounds; pound; false",
                "200 +€; EUR; true"
            })
    void whatANumberIsMeasuredInIsNamed(String written, String unit, boolean money) {
        assertThat(read(written))
                .hasValueSatisfying(amount -> assertThat(amount.unit()).contains(new Amount.Unit(unit, money)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$ +5m; USD; 1",
                "A +$ +5m; AUD; 2",
                "US +$ +5 billion; USD; 2",
                "£ +1.2m; GBP; 1",
                "RM +23.50; MYR; 1",
                "$ +US +500,000; USD; 2",
                "N +500 million; NGN; 1",
                "Sh +4.5 billion; shilling; 1"
            })
    void aSumTakesInTheCurrencyBeforeIt(String written, String currency, int number) {
        Optional<Amount> amount = new AmountReader(Written.line(written)).read(number);

        assertThat(amount).hasValueSatisfying(sum -> {
            assertThat(sum.unit()).contains(new Amount.Unit(currency, true));
            assertThat(sum.from()).isZero();
        });
    }

    @Test
    void oneLetterBeforeASmallNumberIsNoCurrency() {
        Optional<Amount> amount = new AmountReader(Written.line("N +95 masks")).read(1);

        assertThat(amount).hasValueSatisfying(mask -> assertThat(mask.unit()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"two men +, 20 and 25 +, left; true", "two cities +, 20 and 25 +, left; false"})
    void twoNumbersBehindTwoPeopleAreTheirAges(String written, boolean ages) {
        AmountReader amounts = new AmountReader(Written.line(written));

        assertThat(List.of(3, 5)).allSatisfy(number -> assertThat(amounts.read(number))
                .hasValueSatisfying(
                        amount -> assertThat(amount.unit().isPresent()).isEqualTo(ages)));
    }

    @Test
    void anArticleBeforeASumIsNoPartOfItsCurrency() {
        Optional<Amount> amount = new AmountReader(Written.line("A $ +5m plan")).read(2);

        assertThat(amount).hasValueSatisfying(sum -> assertThat(sum.unit()).contains(new Amount.Unit("USD", true)));
    }

    @ParameterizedTest
    @CsvSource({"from $ +75 a barrel to $ +46, true", "sold $ +75 a barrel to $ +46, false"})
    void aRateMayStandBetweenTheEndsOfARange(String written, boolean range) {
        Optional<Amount> amount = new AmountReader(Written.line(written)).read(2);

        assertThat(amount)
                .hasValueSatisfying(price -> assertThat(price.isRange()).isEqualTo(range));
    }

    @Test
    void aStepAndWhatItLeadsToAreNoRange() {
        Amount step = new AmountReader(Written.line("by 5 points to 80 points"))
                .read(1)
                .orElseThrow();

        assertThat(step.isRange()).isFalse();
        assertThat(step.least()).isEqualByComparingTo("5");
    }

    @Test
    void aWordThatIsNoNumberIsNotRead() {
        assertThat(read("tens of them")).isEmpty();
        assertThat(read("a goat")).isEmpty();
        assertThat(read("half hearted")).isEmpty();
    }

    private static Optional<Amount> read(String written) {
        int first = written.startsWith("minus") ? 1 : 0;
        return new AmountReader(Written.line(written)).read(first);
    }
}
