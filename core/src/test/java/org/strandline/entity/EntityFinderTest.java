package org.strandline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Prose;

final class EntityFinderTest {

    @Test
    void aTitleAndASurnameStandForWhomThePageNamesInFull() {
        assertThat(WrittenPage.cast("short forms with titles"))
                .contains("Kari Lunde: Norwegian Foreign Minister | Kari Lunde | Ms Lunde | she | Lunde");
    }

    @Test
    void brotherAndSisterAreToldApartByMrAndMs() {
        assertThat(WrittenPage.cast("family members"))
                .contains("Tomas Berg: Tomas Berg | his | Mr Berg", "Ida Berg: his sister | Ida Berg | Ms Berg | she");
    }

    @Test
    void aPersonNamedLikeACountryIsNotTheCountry() {
        assertThat(WrittenPage.cast("a person named like a country"))
                .contains("Chad Jordan: Velmora's trade minister | Chad Jordan | Mr Jordan", "Jordan: Jordan | Jordan");
    }

    @Test
    void accentsMakeNoDifference() {
        assertThat(WrittenPage.cast("accents")).containsExactly("Renée Vauclair: Renée Vauclair | Renee Vauclair");
    }

    @Test
    void initialsInBracketsStandForTheNameBeforeThem() {
        assertThat(WrittenPage.cast("introduced initials"))
                .contains("Northern Ports Authority: Northern Ports Authority | NPA | NPA | it");
    }

    @Test
    void initialsStandForTheOnlyNameThatBeginsSo() {
        assertThat(WrittenPage.cast("initials that nobody introduced"))
                .contains("National Salvage Service: National Salvage Service | NSS");
    }

    @Test
    void initialsThatFitTwoNamesStandForNeither() {
        assertThat(WrittenPage.cast("initials of two names"))
                .contains("National Salvage Service: National Salvage Service", "NSS: NSS");
    }

    @Test
    void theMilitantGroupIsTheOneLastNamed() {
        assertThat(WrittenPage.cast("the militant group"))
                .contains("Dawn Brigades: Dawn Brigades | militant group | it");
    }

    @Test
    void theMinistryIsTheOneSpokenOf() {
        assertThat(WrittenPage.cast("the ministry"))
                .contains("Norway's fisheries ministry: Norway's fisheries ministry | ministry");
    }

    @Test
    void thePrimeMinisterIsWhoeverHoldsTheOfficeOnThePage() {
        assertThat(WrittenPage.cast("the prime minister"))
                .contains(
                        "Kari Lunde: Norwegian Prime Minister | Kari Lunde | prime minister | she",
                        "Aino Salo: Finnish President | Aino Salo | president");
    }

    @Test
    void sourcesWithoutANameAreEntitiesToo() {
        assertThat(WrittenPage.cast("unnamed sources"))
                .contains("senior diplomat: senior diplomat", "Port officials: Port officials | officials");
    }

    @Test
    void aCountryIsSpokenOfByItsAdjective() {
        assertThat(WrittenPage.cast("a country by its adjective"))
                .contains("Norway: Norwegian | Norway | country | its", "Norwegians: Norwegians");
    }

    @Test
    void aCountryItsCapitalAndItsGovernmentsHouseAreThree() {
        assertThat(WrittenPage.cast("capitals and houses"))
                .contains("US: US | US", "White House: White House", "Washington: Washington");
    }

    @Test
    void aBodyOfCountriesIsNoPlaceThoughItsNameIsTakenForOne() {
        assertThat(new EntityFinder().find(WrittenPage.named("a body of countries taken for a place")))
                .extracting(Entity::name, Entity::type)
                .containsExactly(tuple("United Nations", EntityType.ORGANISATION), tuple("Velmora", EntityType.PLACE));
    }

    @Test
    void anArmyOrACompanyIsNoBodyOfCountriesAndAnOrganisationMayBe() {
        assertThat(WrittenPage.cast("an army behind a body of countries"))
                .contains("United Nations: United Nations | organisation", "army: army", "company: company");
    }

    @Test
    void officesAreReadBesideNames() {
        assertThat(WrittenPage.roles("appositions"))
                .contains("Kari Lunde: mayor / Velmora", "Ida Holm: doctor", "Petter Aas: leads / harbour union");
        assertThat(WrittenPage.roles("short forms with titles"))
                .contains("Kari Lunde: Foreign Minister / Norwegian", "Petter Aas: spokesman / Lunde");
    }

    @Test
    void mentionsPointAtTheirWordsAndAreInOrder() {
        Prose prose = WrittenPage.named("short forms with titles");
        for (Entity entity : new EntityFinder().find(prose)) {
            assertThat(entity.mentions()).extracting(Mention::span).isSorted();
            assertThat(entity.mentions())
                    .allMatch(mention -> !mention.span().of(prose.text()).isBlank());
        }
    }
}
