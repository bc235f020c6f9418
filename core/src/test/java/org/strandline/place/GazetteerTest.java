package org.strandline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.load();
    private final WrittenPlaces written = new WrittenPlaces();

    @Test
    void aNameHasAllPlacesThatAreCalledSo() {
        assertThat(gazetteer.named("springfield"))
                .hasSizeGreaterThan(20)
                .extracting(Place::state)
                .contains("US.IL", "US.MO", "US.MA");
    }

    @Test
    void theBeginningOfANameIsNotTheName() {
        assertThat(gazetteer.named("springfiel")).isEmpty();
        assertThat(gazetteer.named("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "zzzzzzzz", "~~~~", "ülm", "a\tb", "\n"})
    void whatSortsBeforeBetweenOrBehindAllNamesIsNotFound(String key) {
        assertThat(gazetteer.named(key)).isEmpty();
    }

    @Test
    void everyCapitalLiesInACountryThatIsWrittenDown() {
        assertThat(gazetteer.named("beirut")).anySatisfy(place -> {
            assertThat(place.kind()).isEqualTo(PlaceKind.CAPITAL);
            assertThat(place.country()).isEqualTo("LB");
        });
        assertThat(written.named("lebanon")).singleElement().satisfies(place -> assertThat(place.kind())
                .isEqualTo(PlaceKind.COUNTRY));
    }

    @Test
    void aCountyHasNoNumberButALocation() {
        assertThat(gazetteer.named("rapides parish")).singleElement().satisfies(place -> {
            assertThat(place.number()).isEmpty();
            assertThat(place.latitude()).isBetween(30.5, 32.0);
        });
    }

    @Test
    void aPeopleIsFoundInTheSingularAndThePlural() {
        assertThat(written.ofPeople("kenyans"))
                .isEqualTo(written.ofPeople("kenyan"))
                .hasSize(1);
        assertThat(written.named("kenyan")).isEmpty();
    }
}
