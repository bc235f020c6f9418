package org.strandline.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.strandline.train.network.PackagedEncoder.Tensor;

class QuantizedTest {

    @Test
    void eachRowIsRoundedByItsOwnScale() {
        Quantized quantized = Quantized.rows(new Tensor(new long[] {2, 2}, new float[] {1, -0.5f, 100, 25}), 64);
        assertThat(quantized.values()).containsExactly(64, -32, 64, 16);
        assertThat(quantized.scales()).containsExactly(1 / 64f, 100 / 64f);
    }

    @Test
    void noNumberIsOffByMoreThanHalfAStep() {
        Random random = new Random(2);
        float[] values = new float[200];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        Quantized quantized = Quantized.rows(new Tensor(new long[] {10, 20}, values), 64);
        for (int i = 0; i < values.length; i++) {
            float scale = quantized.scales()[i / 20];
            assertThat(quantized.values()[i] * scale).isCloseTo(values[i], Offset.offset(scale / 2 + 1e-6f));
        }
    }

    @Test
    void aRowOfZerosStaysZero() {
        assertThat(Quantized.rows(new Tensor(new long[] {1, 2}, new float[2]), 64)
                        .values())
                .containsExactly(0, 0);
    }
}
