package org.strandline.english.decode;

import java.util.ArrayList;
import java.util.List;
import org.strandline.english.label.BaseForms;
import org.strandline.english.label.Boundary;
import org.strandline.english.label.Labels;
import org.strandline.english.label.LemmaScript;
import org.strandline.english.label.TagLabel;
import org.strandline.english.network.Scores;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Pieces;
import org.strandline.text.Attribution;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Makes sentences of a window's scores. */
public final class SentenceDecoder {

    private static final String ROOT = "root";

    private final Labels labels;
    private final TagDecoder tags;
    private final int rootRelation;

    public SentenceDecoder(Labels labels) {
        this.labels = labels;
        this.tags = new TagDecoder(labels.tags());
        this.rootRelation = labels.relations().indexOf(ROOT);
    }

    /** The sentences of the first {@code end} atoms of a window, whose boundaries are known. */
    public List<Sentence> decode(
            String text, List<Atom> atoms, Pieces pieces, Scores scores, Boundary[] boundaries, int end) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < end) {
            int to = from + 1;
            while (to < end && boundaries[to] != Boundary.SENTENCE) {
                to++;
            }
            sentences.add(sentence(text, atoms, pieces, scores, boundaries, new Span(from, to)));
            from = to;
        }
        return sentences;
    }

    /** The sentence of a run of atoms. */
    private Sentence sentence(
            String text, List<Atom> atoms, Pieces pieces, Scores scores, Boundary[] boundaries, Span run) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int from = run.start();
        while (from < run.end()) {
            int to = from + 1;
            while (to < run.end() && boundaries[to] == Boundary.NONE) {
                to++;
            }
            Span span = new Span(
                    atoms.get(from).span().start(), atoms.get(to - 1).span().end());
            int piece = pieces.starts()[from];
            tokens.add(token(text, span, scores, piece, from > run.start() && boundaries[from] == Boundary.PART));
            starts.add(piece);
            from = to;
        }
        int[] first = starts.stream().mapToInt(Integer::intValue).toArray();
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(
                span,
                tokens,
                syntax(scores, first),
                names(atoms, pieces, scores, tokens, run),
                attributions(atoms, pieces, scores, run));
    }

    /** What is said by cues in a run of a window's atoms. */
    public static List<Attribution> attributions(List<Atom> atoms, Pieces pieces, Scores scores, Span run) {
        return new AttributionDecoder(atoms, pieces, scores).attributions(run);
    }

    private Token token(String text, Span span, Scores scores, int piece, boolean joined) {
        TagLabel tag = tags.best(scores.all(Output.TAG, piece));
        String form = span.of(text);
        String lemma = BaseForms.of(tag.partOfSpeech(), form, lemma(form, scores.all(Output.LEMMA, piece)));
        return new Token(span, lemma, tag.partOfSpeech(), tag.morphology(), joined);
    }

    private String lemma(String form, float[] scores) {
        LemmaScript best = LemmaScript.SAME;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            LemmaScript script = labels.lemmas().get(i);
            if (scores[i] > highest
                    && script.cut() <= form.length()
                    && !(script.cut() == form.length() && script.ending().isEmpty())) {
                best = script;
                highest = scores[i];
            }
        }
        return best.apply(form);
    }

    private Syntax syntax(Scores scores, int[] pieces) {
        int n = pieces.length;
        float[][] arcs = new float[n][n + 1];
        for (int d = 0; d < n; d++) {
            for (int h = 0; h < n; h++) {
                arcs[d][h] = scores.at(Output.ARC, pieces[d], pieces[h]);
            }
            arcs[d][n] = scores.at(Output.ARC, pieces[d], 0);
            normalise(arcs[d]);
        }
        int[] heads = SpanningTree.heads(arcs);
        List<Syntax.Arc> tree = new ArrayList<>(n);
        for (int d = 0; d < n; d++) {
            tree.add(
                    heads[d] == n
                            ? new Syntax.Arc(Syntax.ROOT, ROOT)
                            : new Syntax.Arc(heads[d], relation(scores, pieces[d], pieces[heads[d]])));
        }
        return new Syntax(tree);
    }

    /** Turns scores into logarithms of probabilities. */
    private static void normalise(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        float logarithm = (float) (highest + Math.log(sum));
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= logarithm;
        }
    }

    private String relation(Scores scores, int dependant, int head) {
        float[] vectors = scores.all(Output.RELATION, dependant);
        float[] alone = scores.all(Output.RELATION_ALONE, dependant);
        float[] headVector = scores.all(Output.HEAD, head);
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        for (int relation = 0; relation < alone.length; relation++) {
            float score = alone[relation] + Vectors.product(headVector, vectors, relation * headVector.length);
            if (relation != rootRelation && score > highest) {
                best = relation;
                highest = score;
            }
        }
        return labels.relations().get(best);
    }

    private static List<NameSpan> names(List<Atom> atoms, Pieces pieces, Scores scores, List<Token> tokens, Span run) {
        float[][] tags = new float[run.length()][];
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            int atom = run.start() + i;
            tags[i] = scores.all(Output.NAME, pieces.starts()[atom]);
            spans.add(atoms.get(atom).span());
        }
        return wholeTokens(NameDecoder.names(tags, spans), tokens);
    }

    /** Names that begin and end where tokens do. */
    private static List<NameSpan> wholeTokens(List<NameSpan> names, List<Token> tokens) {
        List<NameSpan> whole = new ArrayList<>();
        int token = 0;
        int taken = 0;
        for (NameSpan name : names) {
            while (tokens.get(token).span().end() <= name.span().start()) {
                token++;
            }
            int start = tokens.get(token).span().start();
            while (tokens.get(token).span().end() < name.span().end()) {
                token++;
            }
            int end = tokens.get(token).span().end();
            if (start >= taken) {
                whole.add(new NameSpan(new Span(start, end), name.type()));
                taken = end;
            }
        }
        return whole;
    }
}
