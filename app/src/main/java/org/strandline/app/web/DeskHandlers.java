package org.strandline.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.strandline.app.web.page.PageView;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.read.RecentPages;

/** Answers the first page: what there is, and where to add to it. */
final class DeskHandlers {

    private final RecentPages recent;
    private final Templates templates;

    DeskHandlers(RecentPages recent, Templates templates) {
        this.recent = recent;
        this.templates = templates;
    }

    void show(Context context) {
        List<PageView.Line> pages = recent.all().stream().map(PageViews::line).toList();
        templates.show(context, "desk", "Desk", Map.of("pages", pages));
    }

    void showKeys(Context context) {
        templates.show(context, "keys", "Keys", Map.of());
    }
}
