package org.strandline.grammar;

import java.util.List;
import java.util.Locale;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** A sentence of a text, its tree made walkable downwards. Tokens go by their number in the sentence. */
public interface Walkable {

    /** The sentence, its text and its tree. */
    SentenceTree tree();

    /** The sentence itself. */
    default Sentence sentence() {
        return tree().sentence();
    }

    /** The text that it stands in. */
    default String text() {
        return tree().text();
    }

    /** The tokens that hang on {@code token}, in order. */
    default List<Integer> dependants(int token) {
        return tree().dependants().get(token);
    }

    default int size() {
        return sentence().tokens().size();
    }

    default Token token(int token) {
        return sentence().tokens().get(token);
    }

    /** A token as it is written. */
    default String word(int token) {
        return token(token).span().of(text());
    }

    /** A token in small letters. */
    default String lower(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    default PartOfSpeech pos(int token) {
        return token(token).partOfSpeech();
    }

    /** The token that {@code token} hangs on, {@link Syntax#ROOT} for the root. */
    default int head(int token) {
        return sentence().syntax().arc(token).head();
    }

    /** The relation of a token to its head, with its subtype. */
    default String relation(int token) {
        return sentence().syntax().arc(token).relation();
    }

    /** The relation of a token to its head, without its subtype. */
    default String universal(int token) {
        return sentence().syntax().arc(token).universal();
    }

    /** Whether a token hangs on its head by {@code relation}; by any subtype of it if it names none. */
    default boolean is(int token, String relation) {
        return universal(token).equals(relation) || relation(token).equals(relation);
    }

    /** The tokens that hang on {@code token} by {@code relation}, whatever the subtype. */
    default List<Integer> dependants(int token, String relation) {
        return dependants(token).stream().filter(child -> is(child, relation)).toList();
    }

    /** The characters from the start of one token to the end of another. */
    default Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    /** The characters of the tokens {@code first} to {@code last}. */
    default String text(int first, int last) {
        return span(first, last).of(text());
    }

    /** Whether {@code token} hangs on {@code above}, through however many others, or is it. */
    default boolean isUnder(int token, int above) {
        return sentence().syntax().isUnder(token, above);
    }
}
