package org.strandline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Category;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Figure.Counted;
import org.strandline.record.Figure.Hedge;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

final class FigureFinderTest {

    @ParameterizedTest
    @CsvSource({
        "40 goats, EXACT",
        "some 40 goats, ABOUT",
        "nearly 40 goats, ABOUT",
        "more than 40 goats, MORE_THAN",
        "at least another 40 goats, AT_LEAST",
        "40 or more goats, AT_LEAST",
        "up to 40 goats, AT_MOST",
        "as many as 40 goats, AT_MOST",
        "fewer than 40 goats, LESS_THAN",
        "over 40 goats, MORE_THAN",
        "over 40 days, EXACT",
        "dozens of goats, VAGUE"
    })
    void theHedgeIsTheOneAroundTheNumber(String written, Hedge hedge) {
        assertThat(Written.figure(written).hedge()).isEqualTo(hedge);
    }

    @Test
    void theSpanLeavesOutTheHedge() {
        Figure figure = Written.figure("about $ +5 million");

        assertThat(figure.span()).isEqualTo(new Span(6, 16));
        assertThat(figure.unit()).contains("USD");
        assertThat(figure.value()).isEqualTo(new Figure.Value.One(new BigDecimal("5000000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "killed/VERB/root/0 40/NUM/nummod/3 shepherds/NOUN/obj/1; shepherds; KILLED",
                "40/NUM/nummod/2 shepherds/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 injured/VERB/root/0; shepherds;"
                        + " INJURED",
                "40/NUM/nummod/2 shepherds/NOUN/nsubj/3 died/VERB/root/0; shepherds; KILLED",
                "left/VERB/root/0 12/NUM/obj/1 wounded/ADJ/xcomp/1; wounded; INJURED",
                "a/DET/det/3 death/NOUN/compound/3 toll/NOUN/root/0 of/ADP/case/5 40/NUM/nmod/3; death toll; KILLED",
                "12/NUM/nummod/2 injuries/NOUN/root/0; injuries; INJURED",
                "the/DET/det/2 toll/NOUN/nsubj/3 rose/VERB/root/0 to/ADP/case/6 12/NUM/nummod/6"
                        + " Monday/PROPN/obl/3; toll; KILLED",
                "a/DET/det/2 man/NOUN/nsubj/3 died/VERB/root/0 +, 12/NUM/nummod/2 wounded/ADJ/amod/2; wounded; INJURED",
                "freed/VERB/root/0 dozens/NOUN/obj/1 of/ADP/case/4 hostages/NOUN/nmod/2; hostages; RELEASED",
                "40/NUM/nummod/2 families/NOUN/nsubj/3 fled/VERB/root/0; families; DISPLACED",
                "40/NUM/nummod/2 goats/NOUN/root/0; goats; OTHER"
            })
    void whatIsCountedHasTheCategoryOfWhatGovernsIt(String written, String text, Category category) {
        Optional<Counted> counted = Written.figure(written).counts();

        assertThat(counted).hasValueSatisfying(found -> {
            assertThat(found.text()).isEqualTo(text);
            assertThat(found.category()).isEqualTo(category);
        });
    }

    @Test
    void aBareNumberCountsWhatItsVerbSays() {
        Figure figure = Written.figure("It/PRON/nsubj/2 killed/VERB/root/0 40,000/NUM/obj/2");

        assertThat(figure.counts()).contains(new Counted("killed", new Span(3, 9), Category.KILLED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ann Roe +, 35 +, said so; year",
                "killed Ann Roe +, 35 after a row; year",
                "the boy +, 7 +, ran; year",
                "of the goats +, 7 +, ran; nothing",
                "in May +, 30 after noon; nothing"
            })
    void anAgeIsInYears(String written, String unit) {
        assertThat(Written.figure(written).unit().orElse("nothing")).isEqualTo(unit);
    }

    @Test
    void aBareNumberCountsWhatTheNumberBeforeItCountsAndNoPhase() {
        List<Figure> figures = Written.figures("of/ADP/case/3 33/NUM/nummod/3 goats/NOUN/obl/10 in/ADP/case/7"
                + " the/DET/det/7 first/ADJ/amod/7 phase/NOUN/nmod/3 +, 18/NUM/nsubj/10 live/VERB/root/0");

        assertThat(figures.getLast().counts())
                .isEqualTo(figures.getFirst().counts())
                .map(Counted::text)
                .contains("goats");
    }

    @Test
    void aShareOfWhomCountsThoseWhoWereCounted() {
        List<Figure> figures =
                Written.figures("abducting/VERB/root/0 250/NUM/nummod/3 herders/NOUN/obj/1 ,/PUNCT/punct/5"
                        + " half/NOUN/appos/3 of/ADP/case/7 whom/PRON/nmod/5");

        assertThat(figures).hasSize(2);
        assertThat(figures.getLast().counts()).isEqualTo(figures.getFirst().counts());
        assertThat(figures.getLast().population()).contains("250 herders");
    }

    @Test
    void aShareHasAPopulation() {
        Figure figure = Written.figures(
                        "half/NOUN/root/0 of/ADP/case/5 the/DET/det/5 200/NUM/nummod/5 staff/NOUN/nmod/1")
                .getFirst();

        assertThat(figure.population()).contains("200 staff");
    }

    @Test
    void nobodyIsCountedWhereHarmIsSpokenOf() {
        Figure none = Written.figure("no/DET/det/2 one/PRON/nsubj:pass/4 was/AUX/aux:pass/4 hurt/VERB/root/0");

        assertThat(none.value()).isEqualTo(new Figure.Value.One(BigDecimal.ZERO));
        assertThat(Written.figures("no/DET/det/2 one/PRON/nsubj/3 spoke/VERB/root/0"))
                .isEmpty();
    }

    @Test
    void aDateIsNoFigureButADurationIs() {
        Prose prose = Written.prose(List.of("in 40 days"));
        TimeExpression date = time(TimeExpression.Type.DATE);
        TimeExpression duration = time(TimeExpression.Type.DURATION);

        assertThat(new FigureFinder().find(prose, List.of(), List.of(date), List.of()))
                .isEmpty();
        assertThat(new FigureFinder().find(prose, List.of(), List.of(duration), List.of()))
                .hasSize(1);
    }

    @Test
    void aFigureIsClaimedByTheInnermostStatementThatItStandsIn() {
        Prose prose = Written.prose(List.of("they say that 40 goats left"));
        Statement outer = statement("s1", new Span(0, 27));
        Statement inner = statement("s2", new Span(14, 27));

        List<Figure> figures = new FigureFinder().find(prose, List.of(), List.of(), List.of(outer, inner));

        assertThat(figures).singleElement().extracting(Figure::claimedBy).isEqualTo(new Claimant.Said("s2"));
        assertThat(Written.figure("40 goats left").claimedBy()).isEqualTo(new Claimant.OfPage());
    }

    @Test
    void whatComesOnTopIsNotCumulativeAndATotalIs() {
        assertThat(Written.figure("another 12 goats").cumulative()).contains(false);
        assertThat(Written.figure("12 goats so far").cumulative()).contains(true);
        assertThat(Written.figure("12 goats").cumulative()).isEmpty();
    }

    private static TimeExpression time(TimeExpression.Type type) {
        return new TimeExpression("t1", type, "P40D", Optional.empty(), new Span(3, 10));
    }

    private static Statement statement(String id, Span part) {
        return new Statement(
                id,
                Statement.Kind.INDIRECT,
                List.of(part),
                Statement.Act.SAYS,
                Optional.empty(),
                List.of(),
                Statement.Anonymity.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Statement.Polarity.ASSERTS,
                false,
                Optional.empty());
    }
}
