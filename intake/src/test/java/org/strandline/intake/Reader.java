package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Received;

/** Reads bytes for tests. */
final class Reader {

    private static final Limits SMALL = new Limits(200_000, 200, 20);

    private Reader() {}

    static List<Received> all(Limits limits, byte[] bytes) {
        Intake intake = new Intake(new ByteArrayInputStream(bytes), limits);
        List<Received> received = new ArrayList<>();
        try (Pages pages = intake.open(new Source.StandardInput(), Optional.empty())) {
            pages.forEachRemaining(received::add);
        }
        return received;
    }

    static List<Received> all(byte[] bytes) {
        return all(SMALL, bytes);
    }

    static Received only(byte[] bytes) {
        List<Received> received = all(bytes);
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    static Received only(Pages pages) {
        try (pages) {
            Received received = pages.next();
            assertThat(pages.hasNext()).isFalse();
            return received;
        }
    }
}
