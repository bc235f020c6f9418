package org.strandline.app.report;

import java.util.List;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Layout;
import org.strandline.record.PageRecord;
import org.strandline.story.News;
import org.strandline.story.Story;

/** What pages add to a story, what matters most first. What they repeat is counted, not shown. */
public final class NewsReport {

    private NewsReport() {}

    /** What {@code news} adds to {@code story}. */
    public static String of(Layout layout, Story story, List<PageRecord> pages, News news) {
        Sheet sheet = new Sheet(layout);
        PageNames names = new PageNames(pages);
        sheet.bold(Harmless.line(story.title().map(Story.Title::text).orElse("(no headline)")));
        sheet.faint(Harmless.line(story.id()));
        news.pages().forEach(page -> sheet.plain(Harmless.line(names.of(page) + ": " + names.headline(page))));
        for (News.Change change : News.Change.values()) {
            List<News.Item> items = news.items().stream()
                    .filter(item -> item.change() == change)
                    .toList();
            switch (change) {
                case NEW -> write(sheet, names, "New", items);
                case CHANGED -> write(sheet, names, "Changed", items);
                case DROPPED -> write(sheet, names, "Dropped", items);
                case REPEATED -> {
                    if (!items.isEmpty()) {
                        sheet.gap();
                        sheet.faint(StoryReport.count(items.size(), "thing") + " repeated from earlier pages");
                    }
                }
            }
        }
        return sheet.toString();
    }

    private static void write(Sheet sheet, PageNames names, String title, List<News.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        sheet.title(title);
        for (News.Item item : items) {
            String before =
                    item.before().map(words -> " (before: " + words + ")").orElse("");
            sheet.marked(StoryReport.MARK, Harmless.line(StoryReport.word(item.layer()) + ": " + item.text() + before));
            sheet.marked(StoryReport.UNDER, Harmless.line(names.source(item.evidence(), item.pages())));
        }
    }
}
