package org.strandline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Makes the text of a web page that somebody gets who knows nothing about it: every block element on its own line. */
final class TextDump implements NodeVisitor {

    /** How a dump lays its lines out. */
    enum Layout {
        /** One block a line. */
        LINES,
        /** One block a line, and a blank line between. */
        SPACED,
        /** One block a line, and line breaks inside blocks kept. */
        BROKEN
    }

    private static final Set<String> UNSEEN =
            Set.of("head", "title", "script", "style", "noscript", "template", "svg", "iframe", "object");

    private final Layout layout;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int unseen;

    private TextDump(Layout layout) {
        this.layout = layout;
    }

    /** The text of {@code html}, laid out as {@code layout} says. */
    static String of(String html, Layout layout) {
        Document document = Jsoup.parse(html);
        TextDump dump = new TextDump(layout);
        NodeTraversor.traverse(dump, document);
        dump.endLine();
        return String.join(layout == Layout.SPACED ? "\n\n" : "\n", dump.lines) + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseen++;
            } else if (element.isBlock() || breaks(element)) {
                endLine();
            }
        } else if (node instanceof TextNode text && unseen == 0) {
            line.append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseen--;
            } else if (element.isBlock()) {
                endLine();
            } else if (element.normalName().equals("br")) {
                line.append(' ');
            }
        }
    }

    private boolean breaks(Element element) {
        return layout == Layout.BROKEN && element.normalName().equals("br");
    }

    private void endLine() {
        String text = squeezed(line);
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    /** {@code text} with every run of white space made one blank, none at the ends. */
    static String squeezed(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                squeezed.append(c);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) == ' ') {
            squeezed.setLength(squeezed.length() - 1);
        }
        return squeezed.toString();
    }
}
