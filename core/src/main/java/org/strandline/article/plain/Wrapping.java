package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.strandline.text.Span;

/**
 * Puts together again the paragraphs of a text whose lines were broken to fit a narrow page.
 *
 * <p>A line was broken to fit if the next line's first word would have made it too long; any other break was meant.
 */
final class Wrapping {

    /** Wider pages are not broken by hand or by mailers; narrower ones are lists. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    private static final int MIN_LINES = 3;

    /** Lines without a blank line between them that may be wrapped although the page is not, and the share that go on. */
    private static final int MIN_STRETCH = 5;

    private static final double THROUGHOUT = 0.6;

    /** Ragged edges: how far short of the width a full line may fall. */
    private static final int SLACK = 2;

    /** A line that joins on begins with a small letter this often in a text that is wrapped; in lists it hardly does. */
    private static final double CONTINUED = 0.3;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = lines.stream().mapToInt(Wrapping::reach).max().orElse(0);
    }

    /** The paragraphs of {@code text}: its lines, or where it is wrapped the lines joined. */
    static List<Line> undone(String text, List<Line> lines) {
        Wrapping whole = new Wrapping(text, lines);
        if (whole.isWrapped()) {
            return whole.joined();
        }
        List<Line> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).afterBlank() || whole.isTooWide(i) || whole.isTooWide(start)) {
                Wrapping stretch = new Wrapping(text, lines.subList(start, i));
                paragraphs.addAll(stretch.isWrappedThroughout() ? stretch.joined() : stretch.lines);
                start = i;
            }
        }
        return paragraphs;
    }

    private boolean isTooWide(int index) {
        return reach(lines.get(index)) > WIDEST;
    }

    /** Whether the lines are part of a page that was wrapped where it was quoted: few of them end before the edge. */
    private boolean isWrappedThroughout() {
        if (lines.size() < MIN_STRETCH || !isWrapped()) {
            return false;
        }
        int joining = 0;
        for (int i = 1; i < lines.size(); i++) {
            joining += joins(i) ? 1 : 0;
        }
        return joining >= THROUGHOUT * (lines.size() - 1);
    }

    private boolean isWrapped() {
        if (width > WIDEST || width < NARROWEST || lines.size() < MIN_LINES) {
            return false;
        }
        int joining = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (joins(i)) {
                joining++;
                int first = text.codePointAt(lines.get(i).span().start());
                small += Character.isLowerCase(first) || hasNoCase(first) ? 1 : 0;
            }
        }
        return joining >= MIN_LINES - 1 && small >= CONTINUED * joining && 2 * joining >= lines.size() / 2;
    }

    private static boolean hasNoCase(int character) {
        return Character.isLetter(character) && !Character.isUpperCase(character) && !Character.isTitleCase(character);
    }

    private List<Line> joined() {
        List<Line> paragraphs = new ArrayList<>();
        Line open = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (joins(i)) {
                open = new Line(new Span(open.span().start(), line.span().end()), open.afterBlank(), open.indent());
            } else {
                paragraphs.add(open);
                open = line;
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private boolean joins(int index) {
        Line line = lines.get(index);
        Line before = lines.get(index - 1);
        if (line.afterBlank() || line.indent() > before.indent()) {
            return false;
        }
        return reach(before) + 1 + firstWord(line) > width - SLACK && reach(before) >= NARROWEST / 2;
    }

    private int firstWord(Line line) {
        int at = line.span().start();
        while (at < line.span().end() && !Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at - line.span().start();
    }

    private static int reach(Line line) {
        return line.indent() + line.span().length();
    }
}
