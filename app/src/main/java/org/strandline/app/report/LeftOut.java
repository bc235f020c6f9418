package org.strandline.app.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;

/**
 * What a page has beside its article, by type and by the rule that said so, each with the first words of one example.
 *
 * @param kinds in the order of the types, and within a type of the page
 */
record LeftOut(List<Kind> kinds) {

    /**
     * Blocks of one type that one rule left out.
     *
     * @param example the text of the first of them
     */
    record Kind(BlockType type, String rule, int count, String example) {

        Kind plusOne() {
            return new Kind(type, rule, count + 1, example);
        }
    }

    LeftOut {
        kinds = List.copyOf(kinds);
    }

    static LeftOut of(Article article) {
        Map<BlockType, Map<String, Kind>> found = new EnumMap<>(BlockType.class);
        for (Block block : article.blocks()) {
            if (word(block.type()).isPresent()) {
                String rule = block.because().rule();
                Kind first = new Kind(block.type(), rule, 1, block.span().of(article.text()));
                found.computeIfAbsent(block.type(), type -> new LinkedHashMap<>())
                        .merge(rule, first, (known, another) -> known.plusOne());
            }
        }
        List<Kind> kinds = new ArrayList<>();
        found.values().forEach(ofType -> kinds.addAll(ofType.values()));
        return new LeftOut(kinds);
    }

    void write(Sheet sheet) {
        if (kinds.isEmpty()) {
            return;
        }
        sheet.title("Left out");
        for (Kind kind : kinds) {
            String label = "  " + counted(kind) + ", " + Harmless.line(kind.rule()) + ": ";
            sheet.labelled(label, Harmless.line(kind.example()));
        }
    }

    private static String counted(Kind kind) {
        return kind.count() + " " + word(kind.type()).orElseThrow() + (kind.count() == 1 ? "" : "s");
    }

    /** What a block of a type is called that the report does not show. Headline, byline, times and captions it shows. */
    private static Optional<String> word(BlockType type) {
        return switch (type) {
            case PROMO -> Optional.of("promo");
            case WIDGET -> Optional.of("widget");
            case HEADING -> Optional.of("heading");
            case TEASER -> Optional.of("teaser");
            case BOILERPLATE -> Optional.of("site line");
            case HEADLINE, KICKER, STANDFIRST, BYLINE, DATELINE, PARAGRAPH, SUBHEADING, LIST, QUOTE, TABLE, CAPTION ->
                Optional.empty();
        };
    }
}
