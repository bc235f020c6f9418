package org.strandline.app.cli;

import java.util.List;
import org.strandline.app.terminal.Columns;
import org.strandline.app.terminal.Layout;

/**
 * The help of a command.
 *
 * @param synopsis how it is called
 * @param purpose what it does, in paragraphs with an empty line between them
 * @param title what stands over the options
 * @param options what can be said to it
 * @param rest examples and the like, laid out already
 */
record Help(String synopsis, String purpose, String title, List<Option> options, String rest) {

    Help {
        options = List.copyOf(options);
    }

    String text(Layout layout) {
        StringBuilder text =
                new StringBuilder(layout.ink().bold("Usage: ")).append(synopsis).append("\n\n");
        purpose.lines().forEach(paragraph -> append(text, "", paragraph, layout.width()));
        text.append('\n').append(layout.ink().bold(title + ":")).append('\n');
        for (Option option : options) {
            text.append("  ").append(option.usage()).append('\n');
            append(text, "      ", option.meaning(), layout.width());
        }
        return text.append('\n').append(rest).toString();
    }

    private static void append(StringBuilder text, String indent, String paragraph, int width) {
        if (paragraph.isEmpty()) {
            text.append('\n');
        }
        Columns.wrap(paragraph, width - indent.length())
                .forEach(line -> text.append(indent).append(line).append('\n'));
    }
}
