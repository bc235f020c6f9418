package org.strandline.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.figure.Numeral.Form;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Which noun an amount counts. Sieves, the precise first. */
final class Counting {

    private static final Set<String> TIES = Set.of("of", "in", "for", "worth");
    private static final Set<String> SKIPPED = Set.of(
            "of",
            "the",
            "its",
            "their",
            "his",
            "her",
            "our",
            "these",
            "those",
            "more",
            "additional",
            "further",
            "some",
            "a");
    private static final int LONGEST_PHRASE = 8;

    /** What stands behind a number without being counted: "rose to 12 Monday". */
    private static final Set<String> DAYS = Phrases.of("exclusions.txt").all("day");

    private final Line line;
    private final Amount amount;

    private Counting(Line line, Amount amount) {
        this.line = line;
        this.amount = amount;
    }

    /**
     * The noun that an amount counts.
     *
     * @param token the noun
     * @param span the noun with what describes it, without articles
     */
    record Noun(int token, Span span) {}

    /** What {@code amount} counts. */
    static Optional<Noun> of(Line line, Amount amount) {
        Counting counting = new Counting(line, amount);
        if (amount.isMoney() || amount.unit().isPresent()) {
            return counting.tied();
        }
        return counting.hyphened()
                .or(counting::state)
                .or(counting::modified)
                .or(counting::tied)
                .or(counting::next)
                .or(counting::before);
    }

    /** The token of an amount that the others of it hang on. */
    static int top(Line line, Amount amount) {
        int first = line.token(amount.from());
        int last = line.token(amount.to() - 1);
        for (int token = last; token >= first; token--) {
            if (line.head(token) < first || line.head(token) > last) {
                boolean number =
                        line.partOfSpeech(token) != PartOfSpeech.PUNCT && line.partOfSpeech(token) != PartOfSpeech.ADP;
                if (number) {
                    return token;
                }
            }
        }
        return last;
    }

    /** "a three-phase plan" counts phases. */
    private Optional<Noun> hyphened() {
        int word = amount.to() + 1;
        boolean hyphened =
                line.isHyphen(amount.to()) && line.isJoined(amount.to()) && line.isJoined(word) && line.isWord(word);
        return hyphened
                ? Optional.of(new Noun(line.token(word), line.terms().get(word).span()))
                : Optional.empty();
    }

    /** "Three dead in a fire": a state that describes no noun behind it. */
    private Optional<Noun> state() {
        int at = amount.to();
        boolean state = line.isWord(at) && CategoryWords.ofState(line.word(at)).isPresent();
        boolean describes = line.isWord(at + 1)
                && (line.isNoun(line.token(at + 1)) || line.partOfSpeech(line.token(at + 1)) == PartOfSpeech.ADJ);
        return state && !describes ? Optional.of(phrase(line.token(at))) : Optional.empty();
    }

    /** "40 people": the number hangs on the noun. */
    private Optional<Noun> modified() {
        int top = top(line, amount);
        int head = line.head(top);
        boolean modifies =
                List.of("nummod", "compound", "amod", "det", "advmod").contains(line.relation(top));
        boolean cut = line.is(amount.to(), ",") || line.is(amount.to(), ";");
        if (!modifies || cut || head == Syntax.ROOT || head < top || !canBeCounted(head)) {
            return Optional.empty();
        }
        return Optional.of(phrase(head));
    }

    private boolean canBeCounted(int token) {
        boolean counted = line.isNoun(token)
                || line.partOfSpeech(token) == PartOfSpeech.ADJ
                || line.partOfSpeech(token) == PartOfSpeech.PRON;
        return counted && !isDay(token);
    }

    private boolean isDay(int token) {
        return DAYS.contains(line.form(token));
    }

    /** "dozens of people", "half of whom", "$5m in aid": the noun hangs on the number. */
    private Optional<Noun> tied() {
        int first = line.token(amount.from());
        int last = line.token(amount.to() - 1);
        for (int token = first; token <= last; token++) {
            for (int below : line.dependants(token)) {
                boolean tie = line.relation(below).equals("nmod")
                        || line.relation(below).equals("obl");
                boolean near = below > last && below - last <= LONGEST_PHRASE;
                if (tie && near && TIES.contains(line.preposition(below))) {
                    return Optional.of(phrase(below));
                }
            }
        }
        return line.is(amount.to(), "of") ? nounFrom(amount.to() + 1) : Optional.empty();
    }

    /** "40 dead", "12 wounded", "some 50 schools" where the tree does not help: the next noun or state. */
    private Optional<Noun> next() {
        if (amount.form() == Form.ORDINAL) {
            return Optional.empty();
        }
        int at = amount.to();
        while (at < amount.to() + 2 && (line.is(at, "more") || line.is(at, "other") || line.is(at, "others"))) {
            if (line.is(at, "others")) {
                return Optional.of(phrase(line.token(at)));
            }
            at++;
        }
        if (line.isWord(at) && CategoryWords.ofState(line.word(at)).isPresent()) {
            return Optional.of(phrase(line.token(at)));
        }
        return nounFrom(at);
    }

    private Optional<Noun> nounFrom(int at) {
        for (int i = at; i < at + LONGEST_PHRASE / 2 && line.isWord(i); i++) {
            if (isDay(line.token(i))) {
                return Optional.empty();
            }
            PartOfSpeech kind = line.partOfSpeech(line.token(i));
            boolean lastNoun = line.isNoun(line.token(i)) && !(line.isWord(i + 1) && line.isNoun(line.token(i + 1)));
            if (lastNoun) {
                return Optional.of(phrase(line.token(i)));
            }
            if (kind != PartOfSpeech.ADJ
                    && kind != PartOfSpeech.NOUN
                    && kind != PartOfSpeech.PROPN
                    && kind != PartOfSpeech.DET) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a toll of 40", "the death toll rose to 40": the noun stands before. */
    private Optional<Noun> before() {
        int top = top(line, amount);
        boolean onDay = line.head(top) != Syntax.ROOT && isDay(line.head(top));
        int head = line.head(onDay ? line.head(top) : top);
        if (head == Syntax.ROOT) {
            return Optional.empty();
        }
        if (line.isNoun(head) && head < top && line.relation(top).equals("nmod")) {
            return Optional.of(withCompound(head));
        }
        boolean object = onDay
                || line.relation(top).equals("obl")
                || line.relation(top).equals("obj")
                || line.relation(top).equals("nmod");
        for (int below : object ? line.dependants(head) : List.<Integer>of()) {
            boolean subject = line.relation(below).equals("nsubj")
                    || (line.relation(below).equals("obj") && below != top);
            if (subject && below < top && CategoryWords.ofNoun(line.form(below)).isPresent()) {
                return Optional.of(withCompound(below));
            }
        }
        return Optional.empty();
    }

    private Noun withCompound(int noun) {
        int first = noun;
        while (first > 0
                && line.head(first - 1) == noun
                && line.relation(first - 1).equals("compound")) {
            first--;
        }
        return new Noun(
                noun,
                new Span(line.at(first).span().start(), line.at(noun).span().end()));
    }

    /** The noun with the words between it and the amount. */
    private Noun phrase(int noun) {
        Span word = line.at(noun).span();
        int start = amount.to();
        while (line.has(start) && SKIPPED.contains(line.word(start))) {
            start++;
        }
        // "12 of the 40 men" counts men.
        boolean whole = start > amount.to() && line.isDigits(start) && !line.isHyphen(start + 1);
        start = whole ? start + 1 : start;
        int end = line.term(noun);
        if (!line.has(start) || start > end || end - start > LONGEST_PHRASE) {
            return new Noun(noun, word);
        }
        for (int i = start; i < end; i++) {
            if (!line.isWord(i) && !line.isHyphen(i) && !line.isDigits(i) && !line.is(i, "'") && !line.is(i, "’")) {
                return new Noun(noun, word);
            }
        }
        return new Noun(noun, new Span(line.terms().get(start).span().start(), word.end()));
    }
}
