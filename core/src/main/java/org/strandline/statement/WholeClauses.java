package org.strandline.statement;

import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Tells where the last clause of a stretch ends that the model breaks off: "asked them to stay | put", "to find out why | she left". */
final class WholeClauses {

    /** What a verb or noun cannot do without. */
    private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "ccomp", "xcomp", "compound:prt", "fixed");

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "''", "``");

    /** A clause is completed by at most so many words. */
    private static final int MOST = 25;

    private WholeClauses() {}

    /** Index of the last token of the stretch from {@code from} to {@code to}, with the complement or the verb that it breaks off before. */
    static int last(Sentence sentence, int from, int to) {
        Syntax syntax = sentence.syntax();
        int next = to + 1;
        if (next >= sentence.tokens().size()
                || isBreak(sentence, next)
                || isCue(sentence, to)
                || isQuoted(sentence, from, to)) {
            return to;
        }
        int top = next;
        int up = syntax.arc(top).head();
        for (int steps = 0; steps < MOST && up > to; steps++) {
            top = up;
            up = syntax.arc(top).head();
        }
        boolean complement =
                up >= from && up <= to && COMPLEMENTS.contains(syntax.arc(top).relation());
        boolean verb = up >= from && up <= to && !isCue(sentence, top) && hasSubject(syntax, top, from, to);
        return complement || verb ? end(sentence, top, next) : to;
    }

    /**
     * Index of the first token of the clause that stands before its reporting verb at {@code cue}, where the stretch from {@code from} on begins in its midst:
     * "Work is | slow because of the rain, she said".
     */
    static int first(Sentence sentence, int from, int cue) {
        Syntax syntax = sentence.syntax();
        if (from == 0 || cue <= from || isBreak(sentence, from - 1)) {
            return from;
        }
        int main = syntax.arc(cue).universal().equals("parataxis")
                ? syntax.arc(cue).head()
                : Phrases.dependant(sentence, cue, Set.of("ccomp")).orElse(cue);
        int first = from;
        while (first > 0 && from - first < MOST && main < cue && syntax.isUnder(first - 1, main)) {
            first--;
            if (isCue(sentence, first)) {
                return from;
            }
        }
        return first;
    }

    private static boolean isBreak(Sentence sentence, int token) {
        PartOfSpeech partOfSpeech = sentence.tokens().get(token).partOfSpeech();
        return partOfSpeech == PartOfSpeech.PUNCT || partOfSpeech == PartOfSpeech.CCONJ;
    }

    /** Whether quote marks stand in the stretch, which tell its end better than the tree. */
    private static boolean isQuoted(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to + 1).stream().anyMatch(token -> MARKS.contains(token.lemma()));
    }

    private static boolean isCue(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return sentence.attributions().stream()
                .anyMatch(other -> other.cue().filter(word::overlaps).isPresent());
    }

    /** Whether the subject of a verb stands in the stretch and the verb behind it. */
    private static boolean hasSubject(Syntax syntax, int verb, int from, int to) {
        return syntax.dependants(verb).stream()
                .anyMatch(child -> child >= from
                        && child <= to
                        && syntax.arc(child).universal().equals("nsubj"));
    }

    /** The last token in a row behind the stretch that hangs on {@code top}, without a mark at its end. */
    private static int end(Sentence sentence, int top, int next) {
        int end = next - 1;
        int token = next;
        while (token < sentence.tokens().size()
                && token - next < MOST
                && sentence.syntax().isUnder(token, top)) {
            if (sentence.tokens().get(token).partOfSpeech() != PartOfSpeech.PUNCT) {
                end = token;
            }
            token++;
        }
        return end;
    }
}
