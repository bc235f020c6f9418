package org.strandline.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

/** Prints a reading the way {@code expected.txt} is written: a fact a line, then a block a line. */
final class PagePrint {

    /** What stands between the facts and the blocks. */
    static final String RULE = "---";

    private PagePrint() {}

    static List<String> of(Reading reading) {
        return switch (reading) {
            case Rejected rejected -> List.of("rejected: " + rejected.reason().word());
            case PageRecord page -> article(page.article());
        };
    }

    private static List<String> article(Article article) {
        List<String> lines = new ArrayList<>();
        fact("headline", article.headline()).ifPresent(lines::add);
        fact("outlet", article.outlet()).ifPresent(lines::add);
        if (!article.authors().isEmpty()) {
            lines.add("authors: " + String.join("; ", article.authors()));
        }
        fact("agency", article.agency()).ifPresent(lines::add);
        fact("place", article.place()).ifPresent(lines::add);
        fact("published", article.published().map(PageTime::iso)).ifPresent(lines::add);
        fact("updated", article.updated().map(PageTime::iso)).ifPresent(lines::add);
        article.images().forEach(image -> lines.add("image: " + image(image)));
        lines.add(RULE);
        article.blocks().forEach(block -> block(article.text(), block, lines));
        return List.copyOf(lines);
    }

    private static Optional<String> fact(String name, Optional<String> value) {
        return value.map(v -> name + ": " + onOneLine(v));
    }

    private static String image(Image image) {
        String caption = onOneLine(image.caption().orElse(""));
        return image.credit()
                .map(credit -> (caption + " | " + onOneLine(credit)).strip())
                .orElse(caption);
    }

    private static void block(String text, Block block, List<String> lines) {
        String content = text.substring(block.span().start(), block.span().end());
        if (standsByLine(block.type())) {
            content.lines()
                    .map(PagePrint::onOneLine)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> lines.add(block.type() + " " + line));
        } else {
            lines.add(block.type() + " " + onOneLine(content));
        }
    }

    /** Whether it makes no difference if two lines of this type are one block or two: a caption and its credit, say. */
    private static boolean standsByLine(BlockType type) {
        return type == BlockType.CAPTION || type == BlockType.BYLINE || type == BlockType.DATELINE;
    }

    /** {@code text} with every stretch of white space made one space, and none at the ends. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }
}
