package org.strandline.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.strandline.bench.speed.FactSpeed;

/** CoreNLP with trees, names, coreference and quotations on the bodies of the pages of {@link FactSpeed}, which it is given ready. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
public class CoreNlpFactSpeed {

    /** CoreNLP. */
    @State(Scope.Benchmark)
    public static class CoreNlp {

        final StanfordCoreNLP pipeline = pipeline();

        private static StanfordCoreNLP pipeline() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
            properties.setProperty("threads", "1");
            return new StanfordCoreNLP(properties);
        }
    }

    @Benchmark
    public int coreNlp(FactSpeed.SeedPages pages, CoreNlp coreNlp) {
        int quotes = 0;
        for (String body : pages.bodies) {
            CoreDocument document = new CoreDocument(body);
            coreNlp.pipeline.annotate(document);
            quotes += document.quotes().size();
        }
        return quotes;
    }
}
