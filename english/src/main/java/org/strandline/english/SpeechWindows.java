package org.strandline.english;

import java.util.ArrayList;
import java.util.List;
import org.strandline.english.decode.SentenceDecoder;
import org.strandline.english.network.Network;
import org.strandline.english.network.Scores;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Pieces;
import org.strandline.english.piece.WordPieces;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/**
 * Reads once more who says what in a paragraph that is long, a few sentences at a time: among many cues the network confuses which words belong to which. Trees
 * and names are better the more of the paragraph is seen, and stay.
 */
final class SpeechWindows {

    /** So many pieces are read at once. Tuned on PolNeAR's dev part, as it is and without the ends of its paragraphs. */
    static final int WINDOW = 80;

    private final Network network;
    private final WordPieces wordPieces;

    SpeechWindows(Network network, WordPieces wordPieces) {
        this.network = network;
        this.wordPieces = wordPieces;
    }

    /** The sentences of a paragraph with what is said in them. A sentence that is longer than a window is a window of its own; where nobody says anything, nothing is read again. */
    List<Sentence> read(String text, List<Atom> atoms, List<Sentence> paragraph) {
        if (paragraph.stream().allMatch(sentence -> sentence.attributions().isEmpty())
                || seen(text, atoms, 0) == atoms.size()) {
            return paragraph;
        }
        List<Sentence> read = new ArrayList<>();
        int at = 0;
        while (read.size() < paragraph.size()) {
            List<Sentence> rest = paragraph.subList(read.size(), paragraph.size());
            List<Span> runs = runs(atoms, rest, at, at + seen(text, atoms, at));
            int end = at + runs.getLast().end();
            List<Atom> window = atoms.subList(at, end);
            Pieces pieces = Pieces.of(text, window, wordPieces, SentenceModel.WINDOW);
            Scores scores = network.run(pieces);
            for (int i = 0; i < runs.size(); i++) {
                read.add(said(rest.get(i), window, pieces, scores, runs.get(i)));
            }
            at = end;
        }
        return read;
    }

    /** How many atoms from {@code at} on fill a window. */
    private int seen(String text, List<Atom> atoms, int at) {
        List<Atom> rest = atoms.subList(at, Math.min(atoms.size(), at + WINDOW));
        return Pieces.of(text, rest, wordPieces, WINDOW).starts().length;
    }

    /** The atoms of each sentence that ends before {@code end}, the first in any case; counted from {@code at}. */
    private static List<Span> runs(List<Atom> atoms, List<Sentence> sentences, int at, int end) {
        List<Span> runs = new ArrayList<>();
        int from = at;
        for (Sentence sentence : sentences) {
            int to = from;
            while (to < atoms.size()
                    && atoms.get(to).span().start() < sentence.span().end()) {
                to++;
            }
            if (!runs.isEmpty() && to > end) {
                return runs;
            }
            runs.add(new Span(from - at, to - at));
            from = to;
        }
        return runs;
    }

    private static Sentence said(Sentence sentence, List<Atom> window, Pieces pieces, Scores scores, Span run) {
        return new Sentence(
                sentence.span(),
                sentence.tokens(),
                sentence.syntax(),
                sentence.names(),
                SentenceDecoder.attributions(window, pieces, scores, run));
    }
}
