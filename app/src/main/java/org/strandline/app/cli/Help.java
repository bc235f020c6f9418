package org.strandline.app.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.strandline.app.terminal.Columns;
import org.strandline.app.terminal.Layout;

/**
 * The help of a command.
 *
 * @param synopsis how it is called
 * @param purpose what it does, in paragraphs with an empty line between them
 * @param title what stands over the entries
 * @param entries what can be said to it
 * @param rest examples and the like, laid out already
 */
record Help(String synopsis, String purpose, String title, List<Entry> entries, String rest) {

    /**
     * Something that can be said to a command.
     *
     * @param usage as it is written: {@code --format text|json}
     * @param meaning what it does, in a sentence or two
     */
    record Entry(String usage, String meaning) {

        /** The entries for {@code options}, in their order. */
        static List<Entry> of(Options options) {
            return options.getOptions().stream().map(Entry::of).toList();
        }

        private static Entry of(Option option) {
            String value = option.hasArg() ? " " + option.getArgName() : "";
            return new Entry("--" + option.getLongOpt() + value, option.getDescription());
        }
    }

    Help {
        entries = List.copyOf(entries);
    }

    String text(Layout layout) {
        StringBuilder text =
                new StringBuilder(layout.ink().bold("Usage: ")).append(synopsis).append("\n\n");
        purpose.lines().forEach(paragraph -> append(text, "", paragraph, layout.width()));
        text.append('\n').append(layout.ink().bold(title + ":")).append('\n');
        for (Entry entry : entries) {
            text.append("  ").append(entry.usage()).append('\n');
            append(text, "      ", entry.meaning(), layout.width());
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
