package org.strandline.english.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void whatDoesNotFillFourIsAddedToo() {
        float[] numbers = {9, 1, 2, 3, 4, 5, 6, 7};
        assertThat(Vectors.product(new float[] {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000}, numbers, 1))
                .isEqualTo(7_654_321f);
    }
}
