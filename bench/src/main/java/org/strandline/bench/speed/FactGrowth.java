package org.strandline.bench.speed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.strandline.english.SentenceModel;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.Reading;

/** How the time of the whole reading, model and finders, grows with the page: the seed pages, again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class FactGrowth {

    private final SentenceModel model = SentenceModel.english();
    private final PageReader reader = PageReader.of(text -> "en", model::read, Optional.empty());

    /** Of the page. */
    @Param({"1", "10", "100", "1000"})
    public int kilobytes;

    private Page page = ReadSpeed.page("", Page.Form.PLAIN);

    /** Writes the page. */
    @Setup
    public void write() {
        List<String> bodies = new FactSpeed.SeedPages().bodies;
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < kilobytes * 1000; i++) {
            text.append(bodies.get(i % bodies.size())).append("\n\n");
        }
        page = ReadSpeed.page(text.substring(0, kilobytes * 1000), Page.Form.PLAIN);
    }

    @Benchmark
    public Reading growthOfFacts() {
        return reader.read(page);
    }
}
