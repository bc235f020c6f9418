package org.strandline.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast decoder against the JDK's. */
final class StrictUtf8Test {

    private static final String[] PIECES = {
        "a",
        "The ferry sails again from the northern landing.",
        "é",
        "ß",
        "\u07FF",
        "\u0800",
        "€",
        "\uD7FF",
        "\uE000",
        "\uFFFD",
        "渡し船",
        "😀",
        "\uDBFF\uDFFF",
        "\n",
        "\u0000"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatItReadsTheJdkReadsTheSame(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(StrictUtf8.decode(bytes)).contains(text.toString());
            if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                assertThat(StrictUtf8.decode(bytes)).isEqualTo(byJdk(bytes));
            }
        }
    }

    private static Optional<String> byJdk(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isWhole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return isWhole ? Optional.of(text) : Optional.empty();
    }
}
