package org.strandline.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.strandline.english.decode.Boundaries;
import org.strandline.english.decode.SentenceDecoder;
import org.strandline.english.label.Boundary;
import org.strandline.english.label.Labels;
import org.strandline.english.network.Network;
import org.strandline.english.network.Scores;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Atoms;
import org.strandline.english.piece.Pieces;
import org.strandline.english.piece.WordPieces;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * Reads English: sentences, tokens, parts of speech, lemmas, dependency trees and names, by one pass of a small network.
 *
 * <p>A model is immutable and safe for many threads at once; the same paragraph gives the same sentences, whatever stands beside
 * it. It holds native memory and threads: keep one, and close it when it is no longer needed.
 */
public final class SentenceModel implements AutoCloseable {

    /** What the network's file carries beside the network. */
    public static final String VOCABULARY = "vocabulary";

    public static final String LABELS = "labels";

    /** The number of this way to read with a network: another one may give other sentences. */
    public static final int READING = 3;

    /** The network sees at most this many pieces at once; a longer paragraph is read in several windows. */
    static final int WINDOW = 160;

    private final Network network;
    private final WordPieces wordPieces;
    private final SentenceDecoder decoder;
    private final SpeechWindows speech;

    private SentenceModel(Network network) {
        this.network = network;
        this.wordPieces = new WordPieces(network.text(VOCABULARY).lines().toList());
        this.decoder = new SentenceDecoder(Labels.parse(network.text(LABELS)));
        this.speech = new SpeechWindows(network, wordPieces);
    }

    /** The model that comes with this library, on one thread for each call. */
    public static SentenceModel english() {
        try (InputStream in = SentenceModel.class.getResourceAsStream("english.onnx")) {
            if (in == null) {
                throw new IllegalStateException("english.onnx is not beside " + SentenceModel.class.getName());
            }
            return of(in.readAllBytes(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A model of one's own.
     *
     * @param file the bytes of the network's file
     * @param threads how many threads one call may use, at least 1
     * @throws IllegalArgumentException if the bytes are no such network
     */
    public static SentenceModel of(byte[] file, int threads) {
        return new SentenceModel(new Network(file, threads));
    }

    /** The sentences of a text. Line breaks end paragraphs, except in text that is wrapped at a width. */
    public List<Sentence> read(String text) {
        return read(text, Paragraphs.of(text));
    }

    /**
     * The sentences of some paragraphs.
     *
     * @param text the text that they stand in
     * @param paragraphs stretches of the text that no sentence goes beyond, in order, none overlapping another
     * @return the sentences in order; all spans count from the start of {@code text}
     */
    public List<Sentence> read(String text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Atom> atoms = Atoms.of(text, paragraph);
            List<Sentence> read = new ArrayList<>();
            read(text, atoms, read);
            sentences.addAll(speech.read(text, atoms, read));
        }
        return List.copyOf(sentences);
    }

    /** Reads one paragraph, a window at a time. */
    private void read(String text, List<Atom> atoms, List<Sentence> sentences) {
        int at = 0;
        while (at < atoms.size()) {
            List<Atom> rest = atoms.subList(at, Math.min(atoms.size(), at + WINDOW));
            Pieces pieces = Pieces.of(text, rest, wordPieces, WINDOW);
            List<Atom> seen = rest.subList(0, pieces.starts().length);
            Scores scores = network.run(pieces);
            Boundary[] boundaries = Boundaries.of(seen, pieces, scores);
            boolean last = at + seen.size() == atoms.size();
            int end = last ? boundaries.length : Boundaries.end(boundaries, pieces, scores);
            sentences.addAll(decoder.decode(text, seen, pieces, scores, boundaries, end));
            at += end;
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
