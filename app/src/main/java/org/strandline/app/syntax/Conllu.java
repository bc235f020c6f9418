package org.strandline.app.syntax;

import java.util.List;
import org.strandline.app.terminal.Harmless;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * Sentences as <a href="https://universaldependencies.org/format.html">CoNLL-U</a>. The last column has each token's place in the text
 * ({@code start_char}, {@code end_char}), and names as {@code NER=B-PERSON} and {@code NER=I-PERSON}.
 */
public final class Conllu implements SentenceForm {

    @Override
    public String write(String document, String text, List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        if (!sentences.isEmpty()) {
            out.append("# newdoc id = ").append(Harmless.line(document)).append('\n');
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            out.append("# sent_id = ").append(i + 1).append('\n');
            out.append("# text = ")
                    .append(Harmless.line(sentence.span().of(text)))
                    .append('\n');
            boolean spaceAfter = i + 1 == sentences.size()
                    || sentences.get(i + 1).span().start() > sentence.span().end();
            appendTokens(out, text, sentence, spaceAfter);
            out.append('\n');
        }
        return out.toString();
    }

    private static void appendTokens(StringBuilder out, String text, Sentence sentence, boolean spaceAfterLast) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOfWord(tokens, i);
            boolean startsWord = !tokens.get(i).joined() && last > i;
            if (startsWord) {
                Span word = new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end());
                out.append(i + 1).append('-').append(last + 1).append('\t').append(word.of(text));
                out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(place(word));
                out.append(spaceAfter(tokens, last, spaceAfterLast) ? "\n" : "|SpaceAfter=No\n");
            }
            appendToken(out, text, sentence, i);
            boolean inWord = tokens.get(i).joined() || startsWord;
            out.append(inWord || spaceAfter(tokens, i, spaceAfterLast) ? "\n" : "|SpaceAfter=No\n");
        }
    }

    private static void appendToken(StringBuilder out, String text, Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        Syntax.Arc arc = sentence.syntax().arc(index);
        String features = token.morphology().features();
        out.append(index + 1).append('\t');
        out.append(token.span().of(text)).append('\t');
        out.append(token.lemma()).append('\t');
        out.append(token.partOfSpeech()).append("\t_\t");
        out.append(features.isEmpty() ? "_" : features).append('\t');
        out.append(arc.head() + 1).append('\t');
        out.append(arc.relation()).append("\t_\t");
        for (NameSpan name : sentence.names()) {
            if (name.span().contains(token.span())) {
                boolean first = name.span().start() == token.span().start();
                out.append(first ? "NER=B-" : "NER=I-").append(name.type()).append('|');
            }
        }
        out.append(place(token.span()));
    }

    private static String place(Span span) {
        return "start_char=" + span.start() + "|end_char=" + span.end();
    }

    private static boolean spaceAfter(List<Token> tokens, int index, boolean spaceAfterLast) {
        return index + 1 == tokens.size()
                ? spaceAfterLast
                : tokens.get(index + 1).span().start()
                        > tokens.get(index).span().end();
    }

    private static int lastOfWord(List<Token> tokens, int index) {
        int last = index;
        while (last + 1 < tokens.size() && tokens.get(last + 1).joined()) {
            last++;
        }
        return last;
    }
}
