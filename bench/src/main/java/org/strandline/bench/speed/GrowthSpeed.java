package org.strandline.bench.speed;

import java.util.Locale;
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
import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.record.Page;

/** How the time grows with the page: ten times the page should take ten times as long, not a hundred. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthSpeed {

    private final ArticleReader reader = new ArticleReader(text -> "en");

    /** Of the page. */
    @Param({"1", "10", "100", "1000"})
    public int kilobytes;

    private Page html = ReadSpeed.page("", Page.Form.HTML);
    private Page plain = ReadSpeed.page("", Page.Form.PLAIN);

    /** Writes the pages. */
    @Setup
    public void write() {
        html = ReadSpeed.page(pages("<p>", "</p>\n"), Page.Form.HTML);
        plain = ReadSpeed.page(pages("", "\n\n"), Page.Form.PLAIN);
    }

    @Benchmark
    public Extraction growthOfHtml() {
        return reader.read(html);
    }

    @Benchmark
    public Extraction growthOfPlain() {
        return reader.read(plain);
    }

    private String pages(String before, String after) {
        StringBuilder page = new StringBuilder();
        for (int paragraph = 0; page.length() < kilobytes * 1000; paragraph++) {
            page.append(before)
                    .append(String.format(
                            Locale.ROOT,
                            "On day %d of the strike the ferries stayed in port, the harbour master of quay %d said. "
                                    + "“Nobody will sail before paragraph %d is signed,” she told reporters.",
                            paragraph,
                            paragraph % 7,
                            paragraph * 3))
                    .append(after);
        }
        return page.toString();
    }
}
