package org.strandline.english.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.strandline.english.network.Encoder;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Atoms;
import org.strandline.english.piece.WordPieces;

/**
 * Gives every passage of English a vector, so that passages that say like things have vectors that point the same way: the
 * sentence encoder all-MiniLM-L6-v2 in eight bits.
 *
 * <p>A model is immutable and safe for many threads at once; the same passage gives the same vector. It holds native memory: keep
 * one, and close it when it is no longer needed.
 */
public final class PassageModel implements AutoCloseable {

    /** How many numbers a vector has. */
    public static final int WIDTH = 384;

    /** What is kept with vectors that this model made: those of another model cannot be compared with them. */
    public static final String NAME = "all-minilm-l6-v2-q";

    /** The encoder was taught with sequences of so many pieces; what is longer is cut. */
    private static final int LONGEST = 128;

    private final Encoder encoder;
    private final WordPieces wordPieces;

    private PassageModel(Encoder encoder, WordPieces wordPieces) {
        this.encoder = encoder;
        this.wordPieces = wordPieces;
    }

    /** The model that comes with this library, on one thread for each call. */
    public static PassageModel english() {
        String pieces = new String(bytes("pieces.txt"), StandardCharsets.UTF_8);
        return new PassageModel(
                new Encoder(bytes("/" + NAME + ".onnx")),
                new WordPieces(pieces.lines().toList()));
    }

    /** The vector of a passage: {@value #WIDTH} numbers, of length 1. */
    public float[] read(String passage) {
        return encoder.run(pieces(passage));
    }

    @Override
    public void close() {
        encoder.close();
    }

    private int[] pieces(String passage) {
        IntStream.Builder pieces = IntStream.builder().add(wordPieces.first());
        int length = 2;
        for (Atom atom : Atoms.of(passage)) {
            int[] parts = wordPieces.of(atom.span().of(passage));
            length += parts.length;
            if (length > LONGEST) {
                break;
            }
            Arrays.stream(parts).forEach(pieces);
        }
        return pieces.add(wordPieces.last()).build().toArray();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PassageModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
