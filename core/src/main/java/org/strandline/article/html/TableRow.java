package org.strandline.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells rows of data, which a reader reads across, from rows that only lay out a page. */
final class TableRow {

    private static final int MOST_CELLS = 30;
    private static final int MOST_CHARACTERS = 400;

    private TableRow() {}

    static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    /** Whether {@code row} has two cells or more, each of them a phrase without a paragraph, a line break or a picture. */
    static boolean isData(Element row) {
        int cells = 0;
        int characters = 0;
        for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element cell && isCell(cell.normalName())) {
                cells++;
                characters += cell.nodeStream()
                        .limit(MOST_CHARACTERS)
                        .mapToInt(TableRow::cost)
                        .sum();
                if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    /** How many characters of a phrase {@code node} is; more than any phrase has if it can be in none. */
    private static int cost(Node node) {
        if (node instanceof Element element && !isCell(element.normalName())) {
            boolean phrase = !element.isBlock() && !element.nameIs("br") && !element.nameIs("img");
            return phrase ? 0 : MOST_CHARACTERS + 1;
        }
        return node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
    }
}
