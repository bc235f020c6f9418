package org.strandline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream error = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.EPOCH;

    @Test
    void aShortJobShowsNothing() {
        try (Progress progress = progress(1000)) {
            now = now.plusMillis(900);
            progress.reached(10, 1000);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void aLongJobShowsShareRateAndTimeLeft() {
        Progress progress = progress(1000);
        now = now.plusSeconds(10);
        progress.reached(1200, 250);
        assertThat(shown()).isEqualTo("\r\u001B[K██████░░░░░░░░░░░░░░░░░░  25 %  1,200 pages, 120 a second, 0:30 left");
    }

    @Test
    void withoutAKnownSizeThereIsNoTimeLeft() {
        Progress progress = progress(0);
        now = now.plusSeconds(2);
        progress.reached(7, 250);
        assertThat(shown()).isEqualTo("\r\u001B[K7 pages, 4 a second");
    }

    @Test
    void itIsNotDrawnForEveryPage() {
        Progress progress = progress(1000);
        now = now.plusSeconds(2);
        progress.reached(1, 100);
        int once = bytes.size();
        progress.reached(2, 110);
        assertThat(bytes.size()).isEqualTo(once);
    }

    @Test
    void itGoesWhenTheJobIsDone() {
        Progress progress = progress(1000);
        now = now.plusSeconds(2);
        progress.reached(1, 100);
        progress.close();
        progress.close();
        assertThat(shown()).endsWith("left\r\u001B[K").doesNotEndWith("\r\u001B[K\r\u001B[K");
    }

    private Progress progress(long totalBytes) {
        return new Progress(error, totalBytes, () -> now);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
