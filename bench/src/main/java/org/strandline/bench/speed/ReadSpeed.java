package org.strandline.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.strandline.article.ArticleReader;
import org.strandline.bench.peers.Peer;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** Bytes of real pages to articles, on one thread: one operation is the whole sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadSpeed {

    private static final String URL = "https://news.example/2024/08/16/ferries";

    private final ArticleReader reader = new ArticleReader(text -> "en");
    private List<byte[]> html = List.of();
    private List<byte[]> plain = List.of();

    /** Loads the sample. */
    @Setup
    public void load() throws IOException {
        Path shared = Path.of(System.getProperty("strandline.shared", "../shared"));
        html = PageBytes.html(shared);
        plain = PageBytes.plain(shared);
    }

    @Benchmark
    public void parseAlone(Blackhole sink) {
        for (byte[] page : html) {
            sink.consume(Jsoup.parse(decoded(page)));
        }
    }

    @Benchmark
    public void strandline(Blackhole sink) {
        for (byte[] page : html) {
            sink.consume(reader.read(page(decoded(page), Page.Form.HTML)));
        }
    }

    @Benchmark
    public void strandlinePlain(Blackhole sink) {
        for (byte[] page : plain) {
            sink.consume(reader.read(page(decoded(page), Page.Form.PLAIN)));
        }
    }

    @Benchmark
    public void boilerpipe(Blackhole sink) {
        for (byte[] page : html) {
            sink.consume(Peer.BOILERPIPE.body(decoded(page), Optional.of(URL)));
        }
    }

    @Benchmark
    public void readability4j(Blackhole sink) {
        for (byte[] page : html) {
            sink.consume(Peer.READABILITY4J.body(decoded(page), Optional.of(URL)));
        }
    }

    private static String decoded(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    static Page page(String text, Page.Form form) {
        PageSource source = new PageSource(Optional.empty(), Optional.of(URL), Optional.empty(), "text/html");
        return new Page("sha256:speed", source, form, text, Optional.empty());
    }
}
