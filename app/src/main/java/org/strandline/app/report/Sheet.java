package org.strandline.app.report;

import java.util.List;
import org.strandline.app.terminal.Columns;
import org.strandline.app.terminal.Layout;

/** A report while it is being written: lines within a width. What is put on it has to be harmless already. */
final class Sheet {

    private final StringBuilder lines = new StringBuilder();
    private final Layout layout;

    Sheet(Layout layout) {
        this.layout = layout;
    }

    int width() {
        return layout.width();
    }

    /** An empty line between two things, never at the top. */
    void gap() {
        if (!lines.isEmpty()) {
            lines.append('\n');
        }
    }

    /** The title of a part of the report. */
    void title(String words) {
        gap();
        lines.append(layout.ink().bold(words)).append('\n');
    }

    void plain(String text) {
        Columns.wrap(text, width()).forEach(line -> lines.append(line).append('\n'));
    }

    void bold(String text) {
        Columns.wrap(text, width())
                .forEach(line -> lines.append(layout.ink().bold(line)).append('\n'));
    }

    void faint(String text) {
        Columns.wrap(text, width())
                .forEach(line -> lines.append(layout.ink().faint(line)).append('\n'));
    }

    /** {@code mark} before the first line, and the others under the words of the first. */
    void marked(String mark, String text) {
        String indent = " ".repeat(Columns.of(mark));
        String before = mark;
        for (String line : wrapBeside(mark, text)) {
            lines.append(before).append(line).append('\n');
            before = indent;
        }
    }

    /** {@code mark} before every line. */
    void prefixed(String mark, String text) {
        wrapBeside(mark, text)
                .forEach(line ->
                        lines.append(layout.ink().faint(mark)).append(line).append('\n'));
    }

    /** A label, and in the same line its beginning of {@code text}, as much as there is room for. */
    void labelled(String label, String text) {
        String first = Columns.firstWords(text, width() - Columns.of(label));
        lines.append(label).append(layout.ink().faint(first)).append('\n');
    }

    private List<String> wrapBeside(String mark, String text) {
        return Columns.wrap(text, width() - Columns.of(mark));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
