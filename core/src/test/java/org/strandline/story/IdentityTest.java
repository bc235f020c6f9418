package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.story.Identity.Member;
import org.strandline.text.Span;

final class IdentityTest {

    @Test
    void aCountryIsKnownByAnyOfItsNames() {
        assertThat(areOne(entity(EntityType.PLACE, "US"), entity(EntityType.PLACE, "United States")))
                .isTrue();
        assertThat(areOne(entity(EntityType.PLACE, "Norway"), entity(EntityType.PLACE, "Sweden")))
                .isFalse();
    }

    @Test
    void aBodyIsKnownWithoutItsSuffixAndByInitialsThatAPageExplains() {
        assertThat(areOne(
                        entity(EntityType.ORGANISATION, "Harland Ferries Ltd"),
                        entity(EntityType.ORGANISATION, "Harland Ferries")))
                .isTrue();
        assertThat(areOne(
                        entity(EntityType.ORGANISATION, "Northern Ports Authority", "NPA"),
                        entity(EntityType.ORGANISATION, "NPA")))
                .isTrue();
    }

    @Test
    void aSurnameIsThatOfTheOnlyPersonWhoBearsIt() {
        Entity full = entity(EntityType.PERSON, "Tomas Berg");
        Entity surname = entity(EntityType.PERSON, "Berg");
        assertThat(areOne(full, surname)).isTrue();
        Identity identity =
                Identity.of(List.of(List.of(full), List.of(surname), List.of(entity(EntityType.PERSON, "Ida Berg"))));
        assertThat(identity.groups()).hasSize(3);
    }

    @Test
    void aShortNameIsThatOfTheOnlyBodyWhoseNameEndsInIt() {
        Entity full = entity(EntityType.ORGANISATION, "Harland Ferry Board");
        Entity brief =
                new Entity("e2", full.type(), "Ferry Board", List.of(), List.of(), full.mentions(), Optional.empty());
        Entity other = entity(EntityType.ORGANISATION, "Orrel Ferry Board");
        assertThat(Identity.of(List.of(List.of(full, brief))).groups()).hasSize(1);
        assertThat(Identity.of(List.of(List.of(full, brief), List.of(other))).groups())
                .hasSize(3);
        assertThat(Identity.of(List.of(List.of(full), List.of(brief))).groups()).hasSize(2);
    }

    @Test
    void aPersonIsNoPlace() {
        assertThat(areOne(entity(EntityType.PERSON, "Jordan"), entity(EntityType.PLACE, "Jordan")))
                .isFalse();
    }

    private static boolean areOne(Entity one, Entity other) {
        return Identity.of(List.of(List.of(one), List.of(other))).areOne(new Member(0, "e1"), new Member(1, "e1"));
    }

    private static Entity entity(EntityType type, String name, String... aliases) {
        Mention mention = new Mention(new Span(0, name.length()), Mention.Kind.NAME);
        return new Entity("e1", type, name, List.of(aliases), List.of(), List.of(mention), Optional.empty());
    }
}
