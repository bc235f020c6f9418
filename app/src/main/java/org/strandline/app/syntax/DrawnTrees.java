package org.strandline.app.syntax;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Ink;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/**
 * Sentences as trees that people can read: each word under the word that it hangs on, with its relation, then the names.
 *
 * @param ink how words are set off
 */
public record DrawnTrees(Ink ink) implements SentenceForm {

    @Override
    public String write(String document, String text, List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : sentences) {
            out.append(ink.bold(Harmless.line(sentence.span().of(text)))).append('\n');
            int root = sentence.syntax().root();
            out.append(word(text, sentence, root)).append('\n');
            appendDependants(out, text, sentence, root, "");
            appendNames(out, text, sentence.names());
            out.append('\n');
        }
        return out.toString();
    }

    /** As deep as the tree, which the model's window bounds. */
    private void appendDependants(StringBuilder out, String text, Sentence sentence, int head, String indent) {
        List<Integer> dependants = sentence.syntax().dependants(head);
        for (int dependant : dependants) {
            boolean last = dependant == dependants.getLast();
            out.append(indent).append(last ? "└─ " : "├─ ");
            out.append(word(text, sentence, dependant)).append('\n');
            appendDependants(out, text, sentence, dependant, indent + (last ? "   " : "│  "));
        }
    }

    private String word(String text, Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        Syntax.Arc arc = sentence.syntax().arc(index);
        return Harmless.line(token.span().of(text)) + "  " + ink.faint(arc.relation() + " " + token.partOfSpeech());
    }

    private void appendNames(StringBuilder out, String text, List<NameSpan> names) {
        StringJoiner listed = new StringJoiner("; ", "Names: ", "\n").setEmptyValue("");
        for (NameSpan name : names) {
            String type = name.type().name().toLowerCase(Locale.ROOT);
            listed.add(Harmless.line(name.span().of(text)) + " " + ink.faint("(" + type + ")"));
        }
        out.append(listed);
    }
}
