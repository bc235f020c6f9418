package org.strandline.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.english.SentenceModel;
import org.strandline.reading.PageReader;
import org.strandline.record.Article;
import org.strandline.record.Page;

/** Pages to records with all their facts, on one thread: one operation is all of {@link SeedPages}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FactSpeed {

    /** The two seed pages, and the bodies of their articles alone. */
    @State(Scope.Benchmark)
    public static class SeedPages {

        public final List<String> all = read();
        public final List<String> bodies = all.stream().map(FactSpeed::body).toList();

        private static List<String> read() {
            Path seeds = Path.of(System.getProperty("strandline.shared", "../shared"), "seeds");
            try (Stream<Path> files = Files.list(seeds)) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .map(FactSpeed::text)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The reader, its model loaded. */
    @State(Scope.Benchmark)
    public static class Ours {

        private final SentenceModel model = SentenceModel.english();
        final PageReader reader = PageReader.of(text -> "en", model::read, Optional.empty());
    }

    @Benchmark
    public int strandline(SeedPages pages, Ours ours) {
        int read = 0;
        for (String text : pages.all) {
            read += ours.reader.read(ReadSpeed.page(text, Page.Form.PLAIN)).hashCode();
        }
        return read;
    }

    private static String body(String text) {
        ArticleReader articles = new ArticleReader(words -> "en");
        return switch (articles.read(ReadSpeed.page(text, Page.Form.PLAIN))) {
            case Extraction.Found(Article article) ->
                article.blocks().stream()
                        .filter(block -> block.type().isBody())
                        .map(block -> block.span().of(article.text()))
                        .collect(Collectors.joining("\n\n"));
            case Extraction.None(String detail) -> throw new IllegalStateException(detail);
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
