package org.strandline.entity;

import java.util.Locale;
import java.util.Optional;
import org.strandline.grammar.SentenceTree;
import org.strandline.grammar.Walkable;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Syntax;

/** A sentence of a page, and where on the page it stands. */
final class Clause implements Walkable {

    private static final String MEN = "men";

    private final int index;
    private final int passage;
    private final SentenceTree tree;

    Clause(int index, int passage, Sentence sentence, String text) {
        this.index = index;
        this.passage = passage;
        this.tree = new SentenceTree(sentence, text);
    }

    /** Its number among the sentences of the page. */
    int index() {
        return index;
    }

    /** The number of the passage that it stands in. */
    int passage() {
        return passage;
    }

    @Override
    public SentenceTree tree() {
        return tree;
    }

    /** Its dictionary form; of "gunmen" and its like by the rule, which the model does not always know. */
    String lemma(int token) {
        String form = lower(token);
        if (form.endsWith(MEN) && form.length() > MEN.length() && pos(token) == PartOfSpeech.NOUN) {
            return form.substring(0, form.length() - MEN.length()) + "man";
        }
        return token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The first token that hangs on {@code token} by {@code relation}. */
    Optional<Integer> dependant(int token, String relation) {
        return dependants(token).stream().filter(child -> is(child, relation)).findFirst();
    }

    /** The first token of {@code first} to {@code last} that hangs on none of the others. */
    int headOf(int first, int last) {
        for (int token = first; token <= last; token++) {
            int head = head(token);
            if (head == Syntax.ROOT || head < first || head > last) {
                return token;
            }
        }
        return last;
    }
}
