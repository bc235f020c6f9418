package org.strandline.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.record.Page;

/** Pages that nobody wrote to be read: the answer comes in time, and keeps the contract. */
final class HostilePagesTest {

    /** Generous, because machines are shared: what is quadratic takes minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TestFactory
    Stream<DynamicTest> hostileWebPagesAreAnsweredInTime() {
        return HostilePages.ALL.stream().map(hostile -> answered(hostile, Page.Form.HTML));
    }

    @TestFactory
    Stream<DynamicTest> hostileScrapesAreAnsweredInTime() {
        return HostilePages.ALL.stream().map(hostile -> answered(hostile, Page.Form.PLAIN));
    }

    private static DynamicTest answered(HostilePages.Hostile hostile, Page.Form form) {
        return DynamicTest.dynamicTest(hostile.name(), () -> {
            Page page = Pages.of(form, hostile.text().get());
            assertThat(assertTimeoutPreemptively(PATIENCE, () -> ReadingContract.broken(page, Pages.read(page))))
                    .isEmpty();
        });
    }
}
