package org.strandline.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the tree of a page, once, for all who look at it. jsoup's own walk is ready for visitors that change the
 * tree, and takes longer for it.
 */
final class PageWalk {

    /**
     * What a walk finds.
     *
     * @param layout the lines and boxes
     * @param published the body that a script publishes for machines
     * @param signals what may say something about the article
     */
    record Found(Layout layout, PublishedBody published, PageSignals signals) {}

    private final LineCollector lines;
    private final SignalCollector signals = new SignalCollector();

    private PageWalk(String html) {
        this.lines = new LineCollector(html);
    }

    /** Walks over {@code document}, which was parsed from {@code html}. */
    static Found over(Document document, String html) {
        PageWalk walk = new PageWalk(html);
        walk.walk(document);
        return new Found(walk.lines.layout(), walk.lines.published(), walk.signals.signals(document));
    }

    private void walk(Document document) {
        Deque<Node> around = new ArrayDeque<>();
        Node node = document;
        while (node != null) {
            enter(node, around.size());
            Node next = node.firstChild();
            if (next == null) {
                leave(node, around.size());
                next = node.nextSibling();
            } else {
                around.push(node);
            }
            while (next == null && !around.isEmpty()) {
                Node parent = around.pop();
                leave(parent, around.size());
                next = parent.nextSibling();
            }
            node = next;
        }
    }

    private void enter(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.add(text);
        } else if (node instanceof Element element) {
            lines.open(element, depth);
            signals.add(element, depth);
        }
    }

    private void leave(Node node, int depth) {
        if (node instanceof Element element) {
            lines.close(element, depth);
        }
    }
}
