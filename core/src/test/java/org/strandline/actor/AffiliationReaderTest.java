package org.strandline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.strandline.place.CountryWords;
import org.strandline.record.Affiliation;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.record.Sector;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

final class AffiliationReaderTest {

    private static final AffiliationReader READER = new AffiliationReader(CountryWords::code);

    /** Every description of {@code descriptions.txt} belongs where its line says. */
    @TestFactory
    Stream<DynamicTest> everyDescriptionBelongsWhereItsLineSays() {
        return Vocabulary.lines(AffiliationReaderTest.class, "descriptions.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    int colon = line.indexOf(": ");
                    assertThat(codes(described(line.substring(colon + 2)))).isEqualTo(line.substring(0, colon));
                }));
    }

    @Test
    void aPersonIsOfTheOfficeThatThePageGives() {
        Role role = new Role("foreign minister", Optional.of("Norway"), new Span(0, 1));
        Entity minister = entity(EntityType.PERSON, "Jordan Chad", Mention.Kind.NAME, List.of(role), Optional.empty());

        assertThat(codes(minister)).isEqualTo("NO GOV");
    }

    @Test
    void aPersonsNameSaysNothingOfWhereSheBelongs() {
        Entity person = entity(EntityType.PERSON, "Jordan Chad", Mention.Kind.NAME, List.of(), Optional.empty());

        assertThat(person.affiliation()).isEqualTo(Affiliation.UNKNOWN);
        assertThat(READER.read("Jordan Chad", List.of(person)).getFirst().affiliation())
                .isEqualTo(Affiliation.UNKNOWN);
    }

    @Test
    void aPlaceIsOfTheCountryThatItLiesIn() {
        Location bergen = new Location(OptionalInt.empty(), 60.4, 5.3, "NO");
        Entity place = entity(EntityType.PLACE, "Bergen", Mention.Kind.NAME, List.of(), Optional.of(bergen));

        assertThat(codes(place)).isEqualTo("NO");
    }

    private static Entity described(String words) {
        boolean named = Character.isUpperCase(words.charAt(0)) && words.endsWith("!");
        String name = named ? words.substring(0, words.length() - 1) : words;
        Mention.Kind kind = named ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        return entity(named ? EntityType.ORGANISATION : EntityType.GROUP, name, kind, List.of(), Optional.empty());
    }

    private static Entity entity(
            EntityType type, String name, Mention.Kind kind, List<Role> roles, Optional<Location> location) {
        Mention mention = new Mention(new Span(0, name.length()), kind);
        return new Entity("e1", type, name, List.of(), roles, List.of(mention), location);
    }

    private static String codes(Entity entity) {
        Affiliation affiliation =
                READER.read(entity.name(), List.of(entity)).getFirst().affiliation();
        return Stream.concat(
                        affiliation.country().stream(),
                        affiliation.sectors().stream().map(Sector::code))
                .reduce((one, other) -> one + " " + other)
                .orElse("-");
    }
}
