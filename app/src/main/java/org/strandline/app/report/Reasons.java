package org.strandline.app.report;

import java.util.Locale;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;

/** Shows every block of a page with the rule that gave it its type, and on what evidence. */
final class Reasons {

    /** Room for the number of a block and two spaces. */
    private static final String INDENT = " ".repeat(6);

    private static final double SCORE_PLACES = 100;

    private Reasons() {}

    static void write(Sheet sheet, Article article) {
        sheet.title("Blocks");
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            sheet.marked(numbered(i), described(block));
            sheet.labelled(INDENT, Harmless.line(block.span().of(article.text())));
        }
    }

    private static String numbered(int index) {
        String number = Integer.toString(index);
        return " ".repeat(Math.max(INDENT.length() - 2 - number.length(), 0)) + number + "  ";
    }

    private static String described(Block block) {
        String type = block.type().name().toLowerCase(Locale.ROOT);
        String words = block.span() + " " + type + " ← " + evidence(block.because());
        return block.duplicateOf().isPresent()
                ? words + ", the same words as " + block.duplicateOf().getAsInt()
                : words;
    }

    private static String evidence(Because because) {
        StringBuilder evidence =
                new StringBuilder(Harmless.line(because.rule())).append(": ").append(counted(because.words(), "word"));
        if (because.linkedWords() > 0) {
            evidence.append(", ").append(because.linkedWords()).append(" of them linked");
        }
        if (because.score() != 0) {
            evidence.append(", score ").append(Math.round(because.score() * SCORE_PLACES) / SCORE_PLACES);
        }
        return evidence.toString();
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
