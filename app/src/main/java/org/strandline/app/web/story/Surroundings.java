package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.List;
import org.strandline.app.terminal.Harmless;
import org.strandline.text.Span;

/** The sentence around the words of a fact, which say little alone: a number without what it counts. */
final class Surroundings {

    /** Letters on either side, where a sentence is long. */
    private static final int MOST = 200;

    /** What is shorter before a full stop may be a title or an initial: "Dr. Wolde", "J. Halm". */
    private static final int SHORTEST_LAST_WORD = 3;

    private static final String ENDS = ".!?";
    private static final String QUOTES = "\"'”’";

    private Surroundings() {}

    /** The sentence of {@code text} around {@code fact}, as far as it stands on one line and is not too long. */
    static Span of(String text, Span fact) {
        int line = text.lastIndexOf('\n', fact.start() - 1) + 1;
        int next = text.indexOf('\n', fact.end());
        int start = Math.max(line, fact.start() - MOST);
        int end = Math.min(next < 0 ? text.length() : next, fact.end() + MOST);
        int from = start == line ? start : Math.min(fact.start(), text.indexOf(' ', start) + 1);
        int to = end == next || end == text.length() ? end : Math.max(fact.end(), text.lastIndexOf(' ', end));
        for (int i = fact.start() - 1; i > from; i--) {
            if (isBehindSentence(text, i)) {
                from = i + 1;
            }
        }
        for (int i = to - 1; i >= fact.end(); i--) {
            if (isBehindSentence(text, i)) {
                to = i;
            }
        }
        return new Span(from, to);
    }

    /** Whether the blank at {@code at} stands between two sentences. */
    private static boolean isBehindSentence(String text, int at) {
        if (text.charAt(at) != ' ') {
            return false;
        }
        int last = at - 1;
        while (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < SHORTEST_LAST_WORD || ENDS.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        return Character.isDigit(text.charAt(last - 1))
                || text.substring(last - SHORTEST_LAST_WORD, last).chars().allMatch(Character::isLetter);
    }

    /** The words of {@code around}, those of {@code facts} set off. */
    static List<ChangesView.Part> parts(String text, Span around, List<Span> facts) {
        List<ChangesView.Part> parts = new ArrayList<>();
        int from = around.start();
        for (Span fact : facts.stream().sorted().toList()) {
            if (fact.start() >= from && fact.end() <= around.end()) {
                add(parts, text.substring(from, fact.start()), false);
                add(parts, fact.of(text), true);
                from = fact.end();
            }
        }
        add(parts, text.substring(from, around.end()), false);
        return parts;
    }

    private static void add(List<ChangesView.Part> parts, String words, boolean isFact) {
        if (!words.isEmpty()) {
            parts.add(new ChangesView.Part(Harmless.line(words), isFact));
        }
    }
}
