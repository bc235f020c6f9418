package org.strandline.bench.scale;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;

/** Fills a store with pages that were made. */
final class MadeStore {

    private static final Instant FIRST = Instant.parse("2025-07-01T00:00:00Z");
    private static final int SOME = 1_000;

    private MadeStore() {}

    /** Adds pages until {@code address} has as many as wanted; what is there already stays. */
    static void fill(StoreAddress address, List<Planned> plan, PageMaker maker, PrintStream out) {
        MovingClock clock = new MovingClock();
        try (Store store = Store.open(address, clock)) {
            for (int number = store.size(); number < plan.size(); number++) {
                clock.now = FIRST.plusSeconds(number);
                MadePage page = maker.page(plan.get(number));
                store.keep(page.page(), page.record());
                if (number % SOME == SOME - 1) {
                    store.settle();
                    out.println("  " + (number + 1) + " pages made");
                }
            }
            store.settle();
        }
    }

    /** Tells the time that it is told. */
    private static final class MovingClock implements InstantSource {
        private Instant now = FIRST;

        @Override
        public Instant instant() {
            return now;
        }
    }
}
