package org.strandline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.record.Articles;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Span;

class PlaceResolverTest {

    private static final double CLOSE = 0.5;

    /** The rules of what stands around a name: a page, the name asked for, its country and a rough latitude. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trams ran late in [Paris] on Monday. | Paris | FR | 48.9",
                "A barn burned in [Paris], Texas, on Monday. | Paris | US | 33.7",
                "A barn burned in [Paris, Texas] on Monday. | Paris, Texas | US | 33.7",
                "She flew to [Paris], [Texas] on Monday. | Paris | US | 33.7",
                "The mayor of [Springfield], Mass., stepped down. | Springfield | US | 42.1",
                "The mayor of [Springfield] (Illinois) stepped down. | Springfield | US | 39.8",
                "The mayor of [Springfield], Greene County, Missouri, stepped down. | Springfield | US | 37.2",
                "Shells fell on [southern Lebanon] again. | southern Lebanon | LB | 33.8",
                "The [port city of Latakia] was calm. | port city of Latakia | SY | 35.5",
                "Voters in [DeKalb] and [Gwinnett] counties queued for hours. | Gwinnett | US | 33.9",
                "Cars crossed the [U.S.] border. | U.S. | US | 39.8",
                "The talks in [Kyiv] went on. | Kyiv | UA | 50.5",
                "The talks in [Kiev] went on. | Kiev | UA | 50.5",
                "Protesters filled [SÃO PAULO] for a third day. | SÃO PAULO | BR | -23.5",
                "Ships wait in the [Strait of Hormuz]. | Strait of Hormuz | '' | 26.6"
            })
    void aNameIsReadAsThePageSaysElseAsTheLargest(String page, String name, String country, double latitude) {
        Location location = Pages.where(page, name);

        assertThat(location.country()).isEqualTo(country);
        assertThat(location.latitude()).isCloseTo(latitude, within(CLOSE));
    }

    @Test
    void namesOfOnePageLieTogether() {
        assertThat(Pages.where("Fire crews from [Blossom], [Reno] and [Clarksville] met in [Paris].", "Paris")
                        .country())
                .isEqualTo("US");
        assertThat(Pages.where("Trains from [Lyon], [Reims] and [Lille] met in [Paris].", "Paris")
                        .country())
                .isEqualTo("FR");
    }

    @Test
    void aStateAndACountryOfOneNameAreToldApartByTheTownsAround() {
        assertThat(Pages.where("[Georgia] will repave roads in [Macon], [Valdosta] and [Savannah].", "Georgia")
                        .country())
                .isEqualTo("US");
        assertThat(Pages.where("[Georgia] will repave roads in [Kutaisi], [Batumi] and [Tbilisi].", "Georgia")
                        .country())
                .isEqualTo("GE");
    }

    @Test
    void aDatelineTellsWhereTheOtherNamesAre() {
        String marked = "The council of [Richmond] met.";
        Prose dated = new Prose(Articles.paragraph(Pages.text(marked), Optional.of("Vancouver")), List.of());

        List<Entity> resolved = PlaceResolver.english().resolve(dated, Pages.places(marked));

        assertThat(resolved.getFirst().location()).map(Location::country).contains("CA");
        assertThat(Pages.where(marked, "Richmond").country()).isEqualTo("US");
    }

    @Test
    void anUnknownNameGetsNoLocation() {
        assertThat(Pages.located("They met in [Qwertholm] and at [Northern], then in [the], [] and [42]."))
                .isEmpty();
    }

    @Test
    void onlyPlacesAreLookedUpAndTheOthersStayAsTheyWere() {
        List<Mention> mentions = List.of(new Mention(new Span(0, 5), Mention.Kind.NAME));
        List<Mention> described = List.of(new Mention(new Span(0, 5), Mention.Kind.NOMINAL));
        List<Entity> entities = List.of(
                Pages.entity("e1", EntityType.PERSON, "Paris", mentions),
                Pages.entity("e2", EntityType.ORGANISATION, "Paris", mentions),
                Pages.entity("e3", EntityType.PLACE, "Paris", described));

        assertThat(PlaceResolver.english().resolve(Pages.prose("Paris sang."), entities))
                .isEqualTo(entities);
    }

    @Test
    void readingAPageTwiceGivesTheSame() {
        String marked = "[Springfield], [Lebanon], [Salem] and [Dover] share a fire chief.";
        assertThat(Pages.located(marked)).isEqualTo(Pages.located(marked)).hasSize(4);
    }

    @Test
    void thousandsOfNamesAreReadInSeconds() {
        StringBuilder page = new StringBuilder("[San Jose], ".repeat(5_000));
        for (int i = 0; i < 5_000; i++) {
            page.append("[San Jose ")
                    .append(i)
                    .append("], San Jose, San Jose and [Springfield")
                    .append(" city".repeat(i % 9))
                    .append("] ");
        }

        assertTimeout(Duration.ofSeconds(20), () -> Pages.located(page.toString()));
    }
}
