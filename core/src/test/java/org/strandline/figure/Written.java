package org.strandline.figure;

import java.util.ArrayList;
import java.util.List;
import org.strandline.record.Articles;
import org.strandline.record.BlockType;
import org.strandline.record.Figure;
import org.strandline.record.Prose;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * Sentences for tests, written with their trees: {@code killed/VERB/root/0 40/NUM/nummod/3 people/NOUN/obj/1}, heads counted from 1. A
 * word without a tree hangs on the first word, as {@code dep}; what is joined to the word before it starts with {@code +}.
 */
final class Written {

    private static final int PARTS = 4;

    private Written() {}

    /** The figures of an article that is nothing but {@code sentence}. */
    static List<Figure> figures(String sentence) {
        return new FigureFinder().find(prose(List.of(sentence)), List.of(), List.of(), List.of());
    }

    /** The only figure of {@code sentence}. */
    static Figure figure(String sentence) {
        List<Figure> figures = figures(sentence);
        if (figures.size() != 1) {
            throw new AssertionError(figures.size() + " figures: " + figures);
        }
        return figures.getFirst();
    }

    static Line line(String sentence) {
        Prose prose = prose(List.of(sentence));
        return Line.of(prose.text(), prose.sentences().getFirst());
    }

    /** An article of sentences, each a paragraph. */
    static Prose prose(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Prose.Passage> passages = new ArrayList<>();
        for (String written : sentences) {
            Sentence sentence = append(written, text);
            passages.add(new Prose.Passage(BlockType.PARAGRAPH, sentence.span(), List.of(sentence)));
            text.append('\n');
        }
        return new Prose(Articles.undivided(text.toString()), passages);
    }

    private static Sentence append(String written, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        for (String word : written.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            boolean tree = parts.length == PARTS;
            String first = tree ? parts[0] : word;
            boolean joined = first.length() > 1 && first.charAt(0) == '+';
            String form = joined ? first.substring(1) : first;
            if (!joined && !tokens.isEmpty()) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form);
            PartOfSpeech kind = tree ? PartOfSpeech.valueOf(parts[1]) : PartOfSpeech.X;
            int head = tree ? Integer.parseInt(parts[3]) - 1 : tokens.isEmpty() ? Syntax.ROOT : 0;
            arcs.add(new Syntax.Arc(head, tree ? parts[2] : head == Syntax.ROOT ? "root" : "dep"));
            tokens.add(new Token(span, form, kind, Morphology.NONE, joined));
        }
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(span, tokens, new Syntax(arcs), List.of());
    }
}
