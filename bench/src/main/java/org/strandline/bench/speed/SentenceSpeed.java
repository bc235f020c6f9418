package org.strandline.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.strandline.english.SentenceModel;

/** Text to sentences, on one thread: one operation is all {@link SentenceTexts}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SentenceSpeed {

    /** The texts. */
    @State(Scope.Benchmark)
    public static class Texts {

        public final List<String> all = read();

        private static List<String> read() {
            try {
                return SentenceTexts.read(Path.of(System.getProperty("strandline.shared", "../shared")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sentence model. */
    @State(Scope.Benchmark)
    public static class Ours {

        final SentenceModel model = SentenceModel.english();
    }

    /** OpenNLP's models for sentences, tokens and parts of speech; it has none for trees, and no current one for names. */
    @State(Scope.Benchmark)
    public static class OpenNlp {

        final SentenceDetectorME sentences;
        final TokenizerME tokenizer;
        final POSTaggerME tagger;

        public OpenNlp() {
            try {
                sentences = new SentenceDetectorME(
                        new opennlp.tools.sentdetect.SentenceModel(model("opennlp-en-ud-ewt-sentence")));
                tokenizer = new TokenizerME(new TokenizerModel(model("opennlp-en-ud-ewt-tokens")));
                tagger = new POSTaggerME(new POSModel(model("opennlp-en-ud-ewt-pos")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream model(String name) throws IOException {
            InputStream model = OpenNlp.class.getResourceAsStream("/" + name + "-1.3-2.5.4.bin");
            if (model == null) {
                throw new IOException("not on the class path: " + name);
            }
            return model;
        }
    }

    @Benchmark
    public int strandline(Texts texts, Ours ours) {
        int tokens = 0;
        for (String text : texts.all) {
            tokens += ours.model.read(text).stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
        }
        return tokens;
    }

    /** Less than we do: no trees, no names, no lemmas. */
    @Benchmark
    public int openNlpWithoutTreesAndNames(Texts texts, OpenNlp openNlp) {
        int tokens = 0;
        for (String text : texts.all) {
            for (String sentence : openNlp.sentences.sentDetect(text)) {
                tokens += openNlp.tagger.tag(openNlp.tokenizer.tokenize(sentence)).length;
            }
        }
        return tokens;
    }
}
