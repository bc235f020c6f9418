package org.strandline.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>A model is immutable and safe for many threads at once; the same text gives the same sentences. It holds native memory and
 * threads: keep one, and close it when it is no longer needed.
 */
public final class SentenceModel implements AutoCloseable {

    /** What the network's file carries beside the network. */
    public static final String VOCABULARY = "vocabulary";

    public static final String LABELS = "labels";

    /** The network sees at most this many pieces at once; a longer paragraph is read in several windows. */
    private static final int WINDOW = 160;

    /** The network runs on sequences with at most so many pieces together. */
    private static final int BATCH = 1_024;

    private final Network network;
    private final WordPieces wordPieces;
    private final SentenceDecoder decoder;

    private SentenceModel(Network network) {
        this.network = network;
        this.wordPieces = new WordPieces(network.text(VOCABULARY).lines().toList());
        this.decoder = new SentenceDecoder(Labels.parse(network.text(LABELS)));
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
        List<Reading> readings = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Atom> atoms = Atoms.of(text, paragraph);
            if (!atoms.isEmpty()) {
                readings.add(new Reading(text, atoms));
            }
        }
        List<Reading> open = new ArrayList<>(readings);
        while (!open.isEmpty()) {
            advance(open);
            open.removeIf(Reading::isAtEnd);
        }
        return readings.stream().flatMap(reading -> reading.sentences.stream()).toList();
    }

    /** Reads one window of each paragraph, windows of like length together. */
    private void advance(List<Reading> readings) {
        List<Window> windows = new ArrayList<>();
        readings.forEach(reading -> windows.add(reading.window(wordPieces)));
        windows.sort(Comparator.comparingInt(window -> window.pieces.length()));
        int from = 0;
        while (from < windows.size()) {
            int to = from + 1;
            while (to < windows.size()
                    && (to - from + 1) * windows.get(to).pieces.length() <= BATCH) {
                to++;
            }
            List<Window> batch = windows.subList(from, to);
            List<Scores> scores = network.run(batch.stream().map(Window::pieces).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).reading.accept(batch.get(i), scores.get(i), decoder);
            }
            from = to;
        }
    }

    @Override
    public void close() {
        network.close();
    }

    /** The next atoms of a paragraph, as many as the network sees at once. */
    private record Window(Reading reading, List<Atom> atoms, Pieces pieces) {}

    /** How far a paragraph has been read. */
    private static final class Reading {

        private final String text;
        private final List<Atom> atoms;
        private final List<Sentence> sentences = new ArrayList<>();
        private int at;

        Reading(String text, List<Atom> atoms) {
            this.text = text;
            this.atoms = atoms;
        }

        boolean isAtEnd() {
            return at == atoms.size();
        }

        Window window(WordPieces wordPieces) {
            List<Atom> rest = atoms.subList(at, Math.min(atoms.size(), at + WINDOW));
            Pieces pieces = Pieces.of(text, rest, wordPieces, WINDOW);
            return new Window(this, rest.subList(0, pieces.starts().length), pieces);
        }

        void accept(Window window, Scores scores, SentenceDecoder decoder) {
            Boundary[] boundaries = Boundaries.of(window.atoms, window.pieces, scores);
            boolean last = at + window.atoms.size() == atoms.size();
            int end = last ? boundaries.length : Boundaries.end(boundaries, window.pieces, scores);
            sentences.addAll(decoder.decode(text, window.atoms, window.pieces, scores, boundaries, end));
            at += end;
        }
    }
}
