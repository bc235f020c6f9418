package org.strandline.train.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.bench.english.GoldWord;
import org.strandline.english.label.Boundary;
import org.strandline.english.label.CueTag;
import org.strandline.english.label.Labels;
import org.strandline.english.label.LemmaScript;
import org.strandline.english.label.NameTag;
import org.strandline.english.label.NameTag.Position;
import org.strandline.english.label.SpeechRole;
import org.strandline.english.label.TagLabel;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Atoms;
import org.strandline.english.piece.Pieces;
import org.strandline.english.piece.WordPieces;
import org.strandline.text.Attribution;
import org.strandline.text.NameType;
import org.strandline.text.Span;
import org.strandline.train.data.Example.Gold;
import org.strandline.train.data.Example.Speech;

/** Turns passages into examples. */
public final class Encoder {

    private static final int NO_LABEL = -1;

    private final WordPieces wordPieces;
    private final Map<TagLabel, Integer> tags;
    private final Map<LemmaScript, Integer> lemmas;
    private final Map<String, Integer> relations;

    public Encoder(WordPieces wordPieces, Labels labels) {
        this.wordPieces = wordPieces;
        this.tags = numbers(labels.tags());
        this.lemmas = numbers(labels.lemmas());
        this.relations = numbers(labels.relations());
    }

    /**
     * Encodes a passage.
     *
     * @param text the passage's text or a noisy form of it, of the same length
     */
    public Example encode(Passage passage, String text) {
        List<Atom> atoms = Atoms.of(text);
        Pieces pieces = Pieces.of(text, atoms, wordPieces, Integer.MAX_VALUE - 2);
        int[][] gold = new int[Gold.values().length][pieces.length()];
        for (int[] row : gold) {
            Arrays.fill(row, NO_LABEL);
        }
        int[] sentences = new int[pieces.length()];
        Arrays.fill(sentences, NO_LABEL);
        sentences[0] = 0;
        passage.words().ifPresent(words -> addWords(words, text, atoms, pieces, gold, sentences));
        boolean[][] names =
                passage.names().map(marked -> names(marked, atoms, pieces)).orElseGet(() -> new boolean[0][0]);
        List<Speech> speech = passage.attributions()
                .map(attributions -> speech(attributions, atoms, pieces, gold[Gold.CUE.row()]))
                .orElse(List.of());
        return new Example(pieces, sentences, gold, names, speech);
    }

    private void addWords(
            List<GoldWord> words, String text, List<Atom> atoms, Pieces pieces, int[][] gold, int[] sentences) {
        int[] pieceOfWord = new int[words.size()];
        Arrays.fill(pieceOfWord, NO_LABEL);
        int word = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            int start = atoms.get(atom).span().start();
            while (word < words.size() && words.get(word).span().end() <= start) {
                word++;
            }
            boolean begins = word < words.size() && words.get(word).span().start() == start;
            int piece = pieces.starts()[atom];
            gold[Gold.BOUNDARY.row()][piece] = (begins ? boundary(words, word) : Boundary.NONE).number();
            if (begins) {
                pieceOfWord[word] = piece;
                sentences[piece] = 1 + words.get(word).sentence();
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (pieceOfWord[i] != NO_LABEL) {
                addWord(words.get(i), text, pieceOfWord[i], pieceOfWord, gold);
            }
        }
    }

    private void addWord(GoldWord word, String text, int piece, int[] pieceOfWord, int[][] gold) {
        TagLabel tag = LabelCounts.tag(word);
        gold[Gold.TAG.row()][piece] = tags.getOrDefault(tag, NO_LABEL);
        LemmaScript script = LemmaScript.between(word.span().of(text), word.lemma());
        gold[Gold.LEMMA.row()][piece] = lemmas.getOrDefault(script, NO_LABEL);
        int head = word.head() < 0 ? 0 : pieceOfWord[word.head()];
        if (head != NO_LABEL) {
            gold[Gold.HEAD.row()][piece] = head;
            gold[Gold.RELATION.row()][piece] = relations.getOrDefault(word.relation(), NO_LABEL);
        }
    }

    private static Boundary boundary(List<GoldWord> words, int word) {
        if (word == 0 || words.get(word - 1).sentence() != words.get(word).sentence()) {
            return Boundary.SENTENCE;
        }
        return words.get(word).joined() ? Boundary.PART : Boundary.TOKEN;
    }

    /** Fills {@code cues}, and gives what each piece is to each cue. */
    private static List<Speech> speech(List<Attribution> attributions, List<Atom> atoms, Pieces pieces, int[] cues) {
        for (int piece : pieces.starts()) {
            cues[piece] = CueTag.OUTSIDE.number();
        }
        List<Speech> speech = new ArrayList<>();
        for (Attribution attribution : attributions) {
            int first = NO_LABEL;
            int[] roles = new int[pieces.length()];
            Arrays.fill(roles, NO_LABEL);
            for (int i = 0; i < atoms.size(); i++) {
                Span atom = atoms.get(i).span();
                int piece = pieces.starts()[i];
                if (attribution.cue().filter(atom::overlaps).isPresent()) {
                    cues[piece] = (first == NO_LABEL ? CueTag.BEGIN : CueTag.INSIDE).number();
                    first = first == NO_LABEL ? piece : first;
                }
                boolean source = attribution.source().filter(atom::overlaps).isPresent();
                boolean content = attribution.content().stream().anyMatch(atom::overlaps);
                roles[piece] = (source ? SpeechRole.SOURCE : content ? SpeechRole.CONTENT : SpeechRole.NONE).number();
            }
            if (first != NO_LABEL) {
                speech.add(new Speech(first, roles));
            }
        }
        return speech;
    }

    private static boolean[][] names(Passage.Names marked, List<Atom> atoms, Pieces pieces) {
        boolean[][] names = new boolean[pieces.length()][];
        int name = 0;
        List<GoldName> all = marked.marked();
        for (int atom = 0; atom < atoms.size(); atom++) {
            int start = atoms.get(atom).span().start();
            int end = atoms.get(atom).span().end();
            while (name < all.size() && all.get(name).span().end() <= start) {
                name++;
            }
            boolean[] right = new boolean[NameTag.COUNT];
            if (name < all.size() && all.get(name).span().start() < end) {
                boolean first = all.get(name).span().start() >= start;
                boolean last = all.get(name).span().end()
                        <= (atom + 1 < atoms.size() ? atoms.get(atom + 1).span().start() : Integer.MAX_VALUE);
                allow(right, all.get(name).types(), first, last);
            } else {
                right[NameTag.OUTSIDE] = true;
                for (Position position : Position.values()) {
                    marked.unmarked().forEach(type -> right[NameTag.of(type, position)] = true);
                }
            }
            names[pieces.starts()[atom]] = right;
        }
        return names;
    }

    private static void allow(boolean[] right, Set<NameType> types, boolean first, boolean last) {
        Position position = last ? (first ? Position.SINGLE : Position.END) : first ? Position.BEGIN : Position.INSIDE;
        types.forEach(type -> right[NameTag.of(type, position)] = true);
    }

    private static <T> Map<T, Integer> numbers(List<T> labels) {
        Map<T, Integer> numbers = HashMap.newHashMap(labels.size());
        for (T label : labels) {
            numbers.put(label, numbers.size());
        }
        return numbers;
    }
}
