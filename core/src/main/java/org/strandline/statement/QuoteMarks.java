package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/** Pairs the quote marks of one passage, as they are and not as they should be: wrong marks, missing marks, apostrophes. */
final class QuoteMarks {

    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String SINGLE = "'‘’‚`";
    private static final String ONLY_OPENS = "„‘‚";
    private static final String ONLY_CLOSES = "”’";
    private static final String BRACKETS_AND_DASHES = "([{—–-/:,";

    /** Words that begin with an apostrophe. */
    private static final List<String> CLIPPED = List.of("em", "til", "tis", "twas", "n", "cause", "bout", "round");

    private final String text;
    private final Span passage;

    QuoteMarks(String text, Span passage) {
        this.text = text;
        this.passage = passage;
    }

    /** The stretches in quote marks, outermost only, from opening to closing mark; one that nothing closes ends with the passage. */
    List<Pair> pairs() {
        List<Pair> doubles = doubles();
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Pair single : singles()) {
            while (next < doubles.size() && doubles.get(next).span.end() <= single.span.start()) {
                pairs.add(doubles.get(next++));
            }
            int after = next;
            boolean around = true;
            while (after < doubles.size() && doubles.get(after).span.start() < single.span.end()) {
                around &= single.span.contains(doubles.get(after++).span);
            }
            if (around) {
                pairs.add(single);
                next = after;
            }
        }
        pairs.addAll(doubles.subList(next, doubles.size()));
        return pairs;
    }

    /**
     * A stretch from mark to mark.
     *
     * @param inner what stands between the marks
     */
    record Pair(Span span, Span inner, boolean closed) {}

    private List<Pair> doubles() {
        List<Pair> pairs = new ArrayList<>();
        Optional<Span> open = Optional.empty();
        int i = passage.start();
        while (i < passage.end()) {
            int length = doubleMark(i);
            if (length > 0) {
                Span mark = new Span(i, i + length);
                boolean mayOpen = mayOpen(mark);
                boolean mayClose = mayClose(mark);
                if (open.isEmpty()) {
                    open = mayOpen || !mayClose ? Optional.of(mark) : Optional.empty();
                } else if (mayClose || !mayOpen) {
                    pairs.add(closed(open.get(), mark));
                    open = Optional.empty();
                } else {
                    pairs.add(unclosed(open.get(), i));
                    open = Optional.of(mark);
                }
            }
            i += Math.max(1, length);
        }
        open.ifPresent(mark -> pairs.add(unclosed(mark, passage.end())));
        return pairs;
    }

    private static Pair closed(Span open, Span close) {
        int first = open.end();
        int behind = close.start();
        return new Pair(new Span(open.start(), close.end()), new Span(first, behind), true);
    }

    private static Pair unclosed(Span open, int end) {
        return new Pair(new Span(open.start(), end), new Span(open.end(), end), false);
    }

    /** The length of the double mark at {@code i}, which may be written as two single ones; 0 where none is. */
    private int doubleMark(int i) {
        return DOUBLE.indexOf(text.charAt(i)) >= 0 ? 1 : isTwice(i) ? 2 : 0;
    }

    /** Whether two like single marks stand at {@code i}. */
    private boolean isTwice(int i) {
        return i >= passage.start()
                && i + 1 < passage.end()
                && SINGLE.indexOf(text.charAt(i)) >= 0
                && text.charAt(i + 1) == text.charAt(i);
    }

    /** Single marks count only in pairs: a lone one is an apostrophe. */
    private List<Pair> singles() {
        List<Pair> pairs = new ArrayList<>();
        int i = passage.start();
        while (i < passage.end()) {
            if (opensSingle(i)) {
                Optional<Integer> close = closing(i);
                if (close.isPresent()) {
                    pairs.add(closed(mark(i), mark(close.get())));
                    i = close.get();
                }
            }
            i++;
        }
        return pairs;
    }

    private boolean opensSingle(int i) {
        char mark = text.charAt(i);
        return SINGLE.indexOf(mark) >= 0
                && ONLY_CLOSES.indexOf(mark) < 0
                && !isTwice(i)
                && !isTwice(i - 1)
                && mayOpen(mark(i))
                && i + 1 < passage.end()
                && !Character.isDigit(text.charAt(i + 1))
                && !CLIPPED.contains(wordAt(i + 1));
    }

    /**
     * The mark that closes the one at {@code open}: the next that may. One behind an s and before a word in small letters may be a plural's apostrophe:
     * it closes only if no other does before the next opening mark.
     */
    private Optional<Integer> closing(int open) {
        Optional<Integer> doubtful = Optional.empty();
        for (int i = open + 1; i < passage.end(); i++) {
            if (SINGLE.indexOf(text.charAt(i)) < 0 || isInsideWord(i) || isTwice(i) || isTwice(i - 1)) {
                continue;
            }
            if (mayClose(mark(i))) {
                if (!isPlural(i)) {
                    return Optional.of(i);
                }
                doubtful = doubtful.isEmpty() ? Optional.of(i) : doubtful;
            } else if (opensSingle(i)) {
                return doubtful;
            }
        }
        return doubtful;
    }

    private boolean isPlural(int mark) {
        char before = text.charAt(mark - 1);
        return (before == 's' || before == 'S')
                && mark + 2 < passage.end()
                && text.charAt(mark + 1) == ' '
                && Character.isLetter(text.charAt(mark + 2));
    }

    private boolean isInsideWord(int i) {
        return i > passage.start()
                && i + 1 < passage.end()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static Span mark(int i) {
        return new Span(i, i + 1);
    }

    private boolean mayOpen(Span mark) {
        if (ONLY_CLOSES.indexOf(text.charAt(mark.start())) >= 0 || mark.end() >= passage.end() || isSpace(mark.end())) {
            return false;
        }
        int before = mark.start() - 1;
        return before < passage.start()
                || isSpace(before)
                || BRACKETS_AND_DASHES.indexOf(text.charAt(before)) >= 0
                || isMark(before);
    }

    private boolean mayClose(Span mark) {
        if (ONLY_OPENS.indexOf(text.charAt(mark.start())) >= 0
                || mark.start() == passage.start()
                || isSpace(mark.start() - 1)) {
            return false;
        }
        return mark.end() >= passage.end() || !Character.isLetterOrDigit(text.charAt(mark.end())) || !mayOpen(mark);
    }

    private boolean isMark(int i) {
        return DOUBLE.indexOf(text.charAt(i)) >= 0 || SINGLE.indexOf(text.charAt(i)) >= 0;
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    private String wordAt(int from) {
        int to = from;
        while (to < passage.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
