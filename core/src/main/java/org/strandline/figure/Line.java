package org.strandline.figure;

import java.util.List;
import java.util.Locale;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** A sentence as the rules for figures look at it: its terms, and its tree from above and from below. */
final class Line {

    /** How far rules climb or look around: what is farther away in the tree says nothing about a number. */
    static final int REACH = 12;

    private final String text;
    private final Sentence sentence;
    private final List<Term> terms;
    private final List<String> words;
    private final List<List<Integer>> dependants;

    private Line(String text, Sentence sentence, List<Term> terms) {
        this.text = text;
        this.sentence = sentence;
        this.terms = List.copyOf(terms);
        this.words = terms.stream().map(Term::text).toList();
        this.dependants = sentence.syntax().dependants();
    }

    /** The line of a sentence that stands in {@code text}. */
    static Line of(String text, Sentence sentence) {
        return new Line(text, sentence, TermReader.read(text, sentence));
    }

    Sentence sentence() {
        return sentence;
    }

    List<Term> terms() {
        return terms;
    }

    /** The terms' texts in lower case. */
    List<String> words() {
        return words;
    }

    int size() {
        return terms.size();
    }

    boolean has(int term) {
        return term >= 0 && term < terms.size();
    }

    /** The text of a term in lower case, empty beyond the ends. */
    String word(int term) {
        return has(term) ? words.get(term) : "";
    }

    boolean is(int term, String word) {
        return word(term).equals(word);
    }

    boolean isDigits(int term) {
        return has(term) && terms.get(term).isDigits();
    }

    boolean isWord(int term) {
        return has(term) && terms.get(term).isWord();
    }

    /** Whether a term is written right behind the one before it. */
    boolean isJoined(int term) {
        return has(term) && terms.get(term).joined();
    }

    /** Whether a term is a hyphen or dash. */
    boolean isHyphen(int term) {
        String word = word(term);
        return word.equals("-") || word.equals("–") || word.equals("‑") || word.equals("—");
    }

    /** Whether a term is a word written with a capital. */
    boolean isCapital(int term) {
        return isWord(term)
                && Character.isUpperCase(text.codePointAt(terms.get(term).span().start()));
    }

    /** The characters of the terms from {@code from} to before {@code to}. */
    Span span(int from, int to) {
        return new Span(terms.get(from).span().start(), terms.get(to - 1).span().end());
    }

    String text(Span span) {
        return span.of(text);
    }

    /** The token that a term stands in. */
    int token(int term) {
        return terms.get(term).token();
    }

    /** The first term of a token. */
    int term(int token) {
        int low = 0;
        int high = terms.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token that a character stands in, or else the next one. */
    int tokenAt(int offset) {
        int low = 0;
        int high = dependants.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int tokens() {
        return dependants.size();
    }

    Token at(int token) {
        return sentence.tokens().get(token);
    }

    String lemma(int token) {
        return at(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** A token as it is written, in lower case. */
    String form(int token) {
        return text(at(token).span()).toLowerCase(Locale.ROOT);
    }

    PartOfSpeech partOfSpeech(int token) {
        return at(token).partOfSpeech();
    }

    boolean isNoun(int token) {
        return partOfSpeech(token) == PartOfSpeech.NOUN || partOfSpeech(token) == PartOfSpeech.PROPN;
    }

    /** The token that another hangs on, {@link Syntax#ROOT} for the root. */
    int head(int token) {
        return sentence.syntax().arc(token).head();
    }

    /** The relation to the head, without its subtype. */
    String relation(int token) {
        return sentence.syntax().arc(token).universal();
    }

    /** The relation to the head, with its subtype. */
    String fullRelation(int token) {
        return sentence.syntax().arc(token).relation();
    }

    /** The tokens that hang on {@code token}, in order. */
    List<Integer> dependants(int token) {
        return dependants.get(token);
    }

    /** The word before a noun that ties it to its head, such as "of"; empty where there is none. */
    String preposition(int token) {
        List<Integer> below = dependants.get(token);
        for (int i = 0; i < below.size() && i < REACH; i++) {
            if (relation(below.get(i)).equals("case") && below.get(i) < token) {
                return form(below.get(i));
            }
        }
        return "";
    }
}
