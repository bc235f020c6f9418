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
import org.strandline.bench.speed.SentenceSpeed;

/** CoreNLP on the texts of {@link SentenceSpeed}, with the layers that we have: tokens, sentences, tags, lemmas, trees and names. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class CoreNlpSpeed {

    /** CoreNLP. */
    @State(Scope.Benchmark)
    public static class CoreNlp {

        final StanfordCoreNLP withItsDefaults = pipeline(new Properties());
        final StanfordCoreNLP withFourClasses = pipeline(fourClasses());

        private static StanfordCoreNLP pipeline(Properties properties) {
            properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse,ner");
            properties.setProperty("threads", "1");
            return new StanfordCoreNLP(properties);
        }

        /** One name model instead of three, no rules for fine-grained names, no times. */
        private static Properties fourClasses() {
            Properties properties = new Properties();
            properties.setProperty(
                    "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            return properties;
        }
    }

    @Benchmark
    public int coreNlp(SentenceSpeed.Texts texts, CoreNlp coreNlp) {
        return tokens(texts, coreNlp.withItsDefaults);
    }

    @Benchmark
    public int coreNlpWithFourClassesOfNames(SentenceSpeed.Texts texts, CoreNlp coreNlp) {
        return tokens(texts, coreNlp.withFourClasses);
    }

    private static int tokens(SentenceSpeed.Texts texts, StanfordCoreNLP pipeline) {
        int tokens = 0;
        for (String text : texts.all) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            tokens += document.tokens().size();
        }
        return tokens;
    }
}
