package org.strandline.train.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final String TEXT = "“Séjourné won’t go,” she said. 'No.' \uD83D\uDE00 İstanbul";

    @Test
    void noiseMovesNoCharacter() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            String noisy = Noise.on(TEXT, random);
            assertThat(noisy).hasSameSizeAs(TEXT);
            assertThat(noisy.indexOf("\uD83D\uDE00")).isEqualTo(TEXT.indexOf("\uD83D\uDE00"));
        }
    }

    @Test
    void noiseIsOfManyKinds() {
        Random random = new Random(1);
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            forms.add(Noise.on(TEXT, random));
        }
        assertThat(forms).hasSizeGreaterThan(10).contains(TEXT);
        assertThat(forms).anyMatch(form -> form.contains("\"SÉJOURNÉ WON'T"));
        assertThat(forms).anyMatch(form -> form.contains("Sejourne won"));
    }
}
