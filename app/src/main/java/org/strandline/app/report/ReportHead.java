package org.strandline.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Rejected;

/**
 * The head of a report: headline, who, where, when, and where the page came from.
 *
 * @param anchor the day that was given for pages without a date
 */
public record ReportHead(Optional<LocalDate> anchor) {

    private static final String BETWEEN = " · ";

    void write(Sheet sheet, PageRecord page) {
        Article article = page.article();
        article.blocks().stream()
                .filter(block -> block.type() == BlockType.KICKER)
                .map(block -> text(article, block))
                .forEach(sheet::faint);
        sheet.bold(article.headline().map(Harmless::line).orElse("(no headline)"));
        writeJoined(sheet, who(article));
        writeJoined(sheet, when(article));
        sheet.faint(where(page.source()));
    }

    void write(Sheet sheet, Rejected rejected) {
        sheet.bold(Failure.words(rejected.reason()));
        sheet.plain(Harmless.line(rejected.detail()));
        sheet.faint(where(rejected.source()));
    }

    private static List<String> who(Article article) {
        List<String> who = new ArrayList<>();
        article.outlet().ifPresent(who::add);
        if (!article.authors().isEmpty()) {
            who.add(String.join(", ", article.authors()));
        }
        article.agency().ifPresent(who::add);
        article.place().ifPresent(who::add);
        return who.stream().distinct().toList();
    }

    private List<String> when(Article article) {
        List<String> when = new ArrayList<>();
        article.published().map(Moments::words).ifPresent(when::add);
        article.updated().map(time -> "updated " + Moments.words(time)).ifPresent(when::add);
        if (when.isEmpty()) {
            when.add(anchor.map(day -> "no date on the page, read as of " + Moments.words(day))
                    .orElse("no date on the page"));
        }
        when.add("language " + article.language());
        return when;
    }

    private static String where(PageSource source) {
        return Harmless.line(Stream.of(source.path(), source.url())
                .flatMap(Optional::stream)
                .reduce((path, url) -> path + BETWEEN + url)
                .orElse("standard input"));
    }

    private static void writeJoined(Sheet sheet, List<String> words) {
        sheet.plain(Harmless.line(String.join(BETWEEN, words)));
    }

    private static String text(Article article, Block block) {
        return Harmless.line(block.span().of(article.text()));
    }
}
