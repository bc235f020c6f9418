package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void resultsComeInTheOrderOfTheThings(int workers) throws IOException {
        List<Integer> results = new ArrayList<>();
        new InOrder(workers).run(things(200), InOrderTest::unevenly, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void thingsAreTakenOnlySoFarAhead() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<Integer> things = IntStream.range(0, 500)
                .peek(n -> furthest.accumulateAndGet(taken.incrementAndGet() - handedOn.get(), Math::max))
                .boxed()
                .iterator();
        new InOrder(4).run(things, InOrderTest::unevenly, n -> handedOn.incrementAndGet());
        assertThat(furthest.get()).isLessThanOrEqualTo(4 * 4 + 1);
        assertThat(handedOn.get()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aSinkThatFailsEndsTheRun(int workers) {
        AtomicInteger handedOn = new AtomicInteger();
        Iterator<Integer> endless = IntStream.iterate(0, n -> n + 1).boxed().iterator();
        assertThatThrownBy(() -> new InOrder(workers).run(endless, InOrderTest::unevenly, n -> {
                    if (handedOn.incrementAndGet() == 10) {
                        throw new IOException("Broken pipe");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(handedOn.get()).isEqualTo(10);
    }

    /** Every seventh thing takes longer than the six after it. */
    private static Integer unevenly(Integer n) {
        try {
            Thread.sleep(n % 7 == 0 ? 8 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return n;
    }

    private static Iterator<Integer> things(int count) {
        return IntStream.range(0, count).boxed().iterator();
    }
}
