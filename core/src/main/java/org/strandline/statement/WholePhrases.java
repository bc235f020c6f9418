package org.strandline.statement;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** Mends stretches that end inside a phrase: the model marks word by word, the tree knows what belongs together. */
final class WholePhrases {

    /** Words that stand before the head that they belong to. */
    private static final Set<String> LEADING = Set.of(
            "det", "amod", "compound", "nummod", "nmod:poss", "case", "mark", "aux", "aux:pass", "cop", "det:predet");

    /** Parts of a name or number that follow its first word. */
    private static final Set<String> FOLLOWING = Set.of("flat", "fixed", "goeswith", "compound:prt");

    /** A phrase is completed by at most so many words. */
    private static final int MOST = 6;

    private WholePhrases() {}

    /** The words for a source with the rest of its noun phrase. */
    static Span source(Sentence sentence, Span words) {
        OptionalInt head = nominal(sentence, words);
        if (head.isEmpty() || !Phrases.isNominal(sentence, head.getAsInt())) {
            return words;
        }
        Span phrase = Phrases.phrase(sentence, head.getAsInt());
        boolean near = phrase.start() <= words.end() && words.start() <= phrase.end();
        return near
                ? new Span(
                        wholeWord(sentence, Math.min(phrase.start(), start(sentence, words))),
                        Math.max(phrase.end(), words.end()))
                : words;
    }

    /** The head of the words, or the noun that they only lead to: "The | last month". */
    private static OptionalInt nominal(Sentence sentence, Span words) {
        OptionalInt head = sentence.head(words);
        return head.isPresent()
                        && LEADING.contains(
                                sentence.syntax().arc(head.getAsInt()).relation())
                        && sentence.tokens().get(head.getAsInt()).partOfSpeech() == PartOfSpeech.DET
                ? OptionalInt.of(sentence.syntax().arc(head.getAsInt()).head())
                : head;
    }

    /** Where the written word begins that has a token at {@code start} in it: "state-run". */
    private static int wholeWord(Sentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        int token = sentence.tokenAt(start);
        while (token > 1
                && tokens.get(token - 1).lemma().equals("-")
                && tokens.get(token - 1).span().end()
                        == tokens.get(token).span().start()
                && tokens.get(token - 2).span().end()
                        == tokens.get(token - 1).span().start()) {
            token -= 2;
        }
        return Math.min(start, tokens.get(token).span().start());
    }

    /** The first token of the words that is not a mark. */
    private static int start(Sentence sentence, Span words) {
        int token = sentence.tokenAt(words.start());
        while (token < sentence.tokens().size()
                && sentence.tokens().get(token).span().end() < words.end()
                && isMark(sentence.tokens().get(token))) {
            token++;
        }
        return Math.max(words.start(), sentence.tokens().get(token).span().start());
    }

    /** A stretch of what was said with the words that its first and last phrase lack. */
    static Span content(Sentence sentence, Span words) {
        int from = sentence.tokenAt(words.start());
        int to = sentence.tokenAt(words.end() - 1);
        if (from >= sentence.tokens().size() || to >= sentence.tokens().size()) {
            return words;
        }
        from = conjunction(sentence, from, to);
        Syntax syntax = sentence.syntax();
        int end = to;
        while (end + 1 < sentence.tokens().size() && end - to < MOST && isUnfinished(syntax, end)) {
            end++;
        }
        int start = from;
        while (start > 0 && from - start < MOST && (followsOn(syntax, start) || isInsideWord(sentence, start))) {
            start--;
        }
        int last = end > to && !isUnfinished(syntax, end) ? end : to;
        last = WholeClauses.last(sentence, from, last);
        int first = from > sentence.tokenAt(words.start())
                ? sentence.tokens().get(from).span().start()
                : words.start();
        return new Span(
                Math.min(first, sentence.tokens().get(start).span().start()),
                Math.max(words.end(), sentence.tokens().get(last).span().end()));
    }

    private static boolean followsOn(Syntax syntax, int token) {
        return FOLLOWING.contains(syntax.arc(token).universal())
                && syntax.arc(token).head() < token;
    }

    /** Whether a token is written in one with the one before it: the 's of "the yard's". */
    private static boolean isInsideWord(Sentence sentence, int token) {
        return sentence.tokens().get(token).partOfSpeech() == PartOfSpeech.PART
                && sentence.tokens().get(token - 1).span().end()
                        == sentence.tokens().get(token).span().start();
    }

    /** Index of a "that" which opens the clause at the beginning of a stretch: before it stands whoever was told. */
    private static int conjunction(Sentence sentence, int from, int to) {
        for (int token = from; token <= to && token - from < MOST; token++) {
            if (sentence.tokens().get(token).lemma().equals("that")
                    && sentence.syntax().arc(token).universal().equals("mark")
                    && sentence.syntax().arc(token).head() > token
                    && sentence.tokens().get(from).partOfSpeech() != PartOfSpeech.VERB) {
                return hasVerb(sentence, from, token) ? from : token;
            }
        }
        return from;
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(
                        token -> token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX);
    }

    /** Whether a word leads to one behind it, or the next one goes on with its name. */
    private static boolean isUnfinished(Syntax syntax, int token) {
        Syntax.Arc arc = syntax.arc(token);
        if (LEADING.contains(arc.relation()) && arc.head() > token) {
            return true;
        }
        return token + 1 < syntax.arcs().size()
                && FOLLOWING.contains(syntax.arc(token + 1).universal())
                && syntax.arc(token + 1).head() <= token;
    }

    private static boolean isMark(Token token) {
        return switch (token.partOfSpeech()) {
            case PUNCT, SYM -> true;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SCONJ, VERB, X -> false;
        };
    }
}
