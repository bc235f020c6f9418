package org.strandline.bench.english;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.strandline.english.SentenceModel;
import org.strandline.english.label.BaseForms;
import org.strandline.reading.SentenceReader;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;

/**
 * The sentence model, with what it read kept on disk under the digest of the model, the number of the way of reading and the digest of the text: a rule that stands on its sentences is
 * scored again in seconds. Not for measuring speed.
 */
public final class KeptSentences implements SentenceReader, AutoCloseable {

    private static final Path FOLDER = Path.of("target", "sentences");
    private static final int DIGEST_CHARACTERS = 32;

    private final SentenceModel model;
    private final Path folder;

    private KeptSentences(SentenceModel model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    /** The model that ships; its sentences are kept in {@code target/sentences}. */
    public static KeptSentences english() throws IOException {
        try (InputStream in = SentenceModel.class.getResourceAsStream("english.onnx")) {
            if (in == null) {
                throw new IOException("the model is not on the class path");
            }
            byte[] file = in.readAllBytes();
            Path folder = FOLDER.resolve(digest(file) + "-" + SentenceModel.READING);
            Files.createDirectories(folder);
            return new KeptSentences(SentenceModel.of(file, 1), folder);
        }
    }

    @Override
    public List<Sentence> read(String text, List<Span> paragraphs) {
        Path file = folder.resolve(digest((paragraphs + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        try {
            if (Files.exists(file)) {
                List<Sentence> kept =
                        SentenceFile.read(new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file))));
                return kept.stream()
                        .map(sentence -> withBaseForms(sentence, text))
                        .toList();
            }
            List<Sentence> sentences = model.read(text, paragraphs);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SentenceFile.write(sentences, new DataOutputStream(bytes));
            Path unfinished = Files.createTempFile(folder, "unfinished", "");
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the network guessed may have been kept before a rule for base forms was mended. */
    private static Sentence withBaseForms(Sentence sentence, String text) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> new Token(
                        token.span(),
                        BaseForms.of(token.partOfSpeech(), token.span().of(text), token.lemma()),
                        token.partOfSpeech(),
                        token.morphology(),
                        token.joined()))
                .toList();
        return new Sentence(sentence.span(), tokens, sentence.syntax(), sentence.names(), sentence.attributions());
    }

    @Override
    public void close() {
        model.close();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
