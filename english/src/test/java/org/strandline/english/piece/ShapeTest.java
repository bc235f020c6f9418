package org.strandline.english.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void wordsThatAreWrittenDifferentlyHaveDifferentShapes() {
        Stream<Integer> shapes = Stream.of("12", "quay", "Quay", "Q", "QUAY", "iPhone", "é", "Élan")
                .map(atom -> Shape.of(atom, true, true));
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void whiteSpaceBeforeAnAtomAndItsFirstPieceShow() {
        assertThat(List.of(
                        Shape.of("a", true, true),
                        Shape.of("a", false, true),
                        Shape.of("a", true, false),
                        Shape.of("a", false, false)))
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsThatAreWrittenAlikeHaveOneShape() {
        assertThat(Shape.of("Orle", true, true)).isEqualTo(Shape.of("Mara", true, true));
    }

    @Test
    void noShapeIsOutOfRange() {
        for (String atom : List.of("1", "a", "A", "Ab", "AB", "aB", "é", "É", "Éa", "ÉA", "aÉ", "…")) {
            for (boolean space : List.of(true, false)) {
                for (boolean first : List.of(true, false)) {
                    assertThat(Shape.of(atom, space, first)).isBetween(1, Shape.COUNT - 1);
                }
            }
        }
    }
}
