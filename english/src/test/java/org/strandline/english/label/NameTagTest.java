package org.strandline.english.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.strandline.english.label.NameTag.Position;
import org.strandline.text.NameType;

class NameTagTest {

    @Test
    void aTagKnowsItsTypeAndPosition() {
        for (NameType type : NameType.values()) {
            for (Position position : Position.values()) {
                int tag = NameTag.of(type, position);
                assertThat(tag).isBetween(1, NameTag.COUNT - 1);
                assertThat(NameTag.type(tag)).isEqualTo(type);
                assertThat(NameTag.position(tag)).isEqualTo(position);
            }
        }
    }

    @Test
    void aNameThatIsBegunGoesOnWithItsOwnType() {
        int begin = NameTag.of(NameType.PERSON, Position.BEGIN);
        assertThat(NameTag.mayFollow(begin, NameTag.of(NameType.PERSON, Position.INSIDE)))
                .isTrue();
        assertThat(NameTag.mayFollow(begin, NameTag.of(NameType.PERSON, Position.END)))
                .isTrue();
        assertThat(NameTag.mayFollow(begin, NameTag.of(NameType.PLACE, Position.END)))
                .isFalse();
        assertThat(NameTag.mayFollow(begin, NameTag.OUTSIDE)).isFalse();
    }

    @Test
    void nothingGoesOnThatIsNotBegun() {
        for (int before : new int[] {
            NameTag.OUTSIDE, NameTag.of(NameType.PLACE, Position.SINGLE), NameTag.of(NameType.PLACE, Position.END)
        }) {
            assertThat(NameTag.mayFollow(before, NameTag.of(NameType.PLACE, Position.INSIDE)))
                    .isFalse();
            assertThat(NameTag.mayFollow(before, NameTag.of(NameType.PLACE, Position.END)))
                    .isFalse();
            assertThat(NameTag.mayFollow(before, NameTag.of(NameType.PLACE, Position.BEGIN)))
                    .isTrue();
            assertThat(NameTag.mayFollow(before, NameTag.OUTSIDE)).isTrue();
        }
    }
}
