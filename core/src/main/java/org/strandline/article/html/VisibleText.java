package org.strandline.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as readers see it, up to a length. */
final class VisibleText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private VisibleText(int longest) {
        this.longest = longest;
    }

    /** The text of {@code element}, tidied; it is cut off soon after {@code longest} characters. */
    static String of(Element element, int longest) {
        VisibleText visible = new VisibleText(longest);
        element.filter(visible);
        return tidy(visible.text);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            text.append(whole, 0, Math.min(whole.length(), longest + 1));
        } else if (node instanceof Element element && breaksLine(element)) {
            text.append(' ');
        }
        if (text.length() > 2 * longest) {
            return FilterResult.STOP;
        }
        return switch (node.nodeName()) {
            case "script", "style", "noscript", "template", "svg" -> FilterResult.SKIP_ENTIRELY;
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaksLine(element)) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    /** {@code text} with every run of white space as one space, and none at the ends. */
    static String tidy(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean more = !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ';
            if (!space && !isInvisible(c)) {
                tidy.append(c);
            } else if (space && more) {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }

    /** Marks that show nothing and mean nothing. Joiners, which Hindi and Persian are written with, are none. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }
}
