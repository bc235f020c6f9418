package org.strandline.app.report;

import java.util.List;
import java.util.StringJoiner;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Layout;
import org.strandline.store.search.PageLabel;
import org.strandline.store.search.Passage;

/** What a search has found, the best first: the words, whose they are, and where they stand. */
public final class PassagesReport {

    private static final String BETWEEN = " · ";

    private PassagesReport() {}

    /** The passages, or a line that says that there are none. */
    public static String of(Layout layout, List<Passage> passages) {
        Sheet sheet = new Sheet(layout);
        if (passages.isEmpty()) {
            sheet.plain("Nothing was found.");
        }
        for (Passage passage : passages) {
            sheet.gap();
            sheet.plain(Harmless.line(passage.text()));
            StringJoiner about = new StringJoiner(BETWEEN);
            about.add(passage.kind().word());
            if (!passage.who().isEmpty()) {
                about.add(String.join(", ", passage.who()));
            }
            passage.said().forEach(about::add);
            sheet.faint(Harmless.line(about.toString()));
            sheet.faint(Harmless.line(page(passage)));
        }
        return sheet.toString();
    }

    private static String page(Passage passage) {
        PageLabel page = passage.page();
        StringJoiner line = new StringJoiner(BETWEEN);
        page.outlet().ifPresent(line::add);
        page.headline().ifPresent(line::add);
        page.published().ifPresent(line::add);
        line.add(page.path().or(page::url).orElse(page.id()) + " ["
                + passage.span().start() + "," + passage.span().end() + ")");
        if (!passage.alsoOn().isEmpty()) {
            line.add("also on " + StoryReport.count(passage.alsoOn().size(), "other page"));
        }
        return line.toString();
    }
}
