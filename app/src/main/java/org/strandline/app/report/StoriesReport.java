package org.strandline.app.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Layout;
import org.strandline.store.Member;
import org.strandline.store.StorySummary;

/** The stories of a store, the one with the latest page first. */
public final class StoriesReport {

    private static final int DAY = "2025-04-03".length();

    private StoriesReport() {}

    /** The stories alone. */
    public static String of(Layout layout, List<StorySummary> stories) {
        return ofMembers(layout, stories, List.of());
    }

    /** The stories, and under each its pages. */
    public static String ofMembers(Layout layout, List<StorySummary> stories, List<Member> members) {
        Sheet sheet = new Sheet(layout);
        if (stories.isEmpty()) {
            sheet.plain("There is no story yet. strandline ingest keeps pages.");
        }
        for (StorySummary story : stories) {
            sheet.gap();
            sheet.bold(Harmless.line(story.title().orElse("(no headline)")));
            StringJoiner line = new StringJoiner(StoryReport.BETWEEN);
            line.add(StoryReport.count(story.pages(), "page"));
            days(story).ifPresent(line::add);
            sheet.plain(line.toString());
            members.stream()
                    .filter(member -> member.story().equals(Optional.of(story.id())))
                    .forEach(member -> sheet.marked(StoryReport.MARK, Harmless.line(page(member))));
            sheet.faint(story.id());
        }
        return sheet.toString();
    }

    private static Optional<String> days(StorySummary story) {
        Optional<String> first = story.first().map(StoriesReport::day);
        Optional<String> last = story.last().map(StoriesReport::day);
        return first.map(from -> last.filter(to -> !to.equals(from))
                .map(to -> from + " to " + to)
                .orElse(from));
    }

    private static String day(String time) {
        return time.length() > DAY ? time.substring(0, DAY) : time;
    }

    private static String page(Member member) {
        String where = member.path().or(member::url).orElse(member.page());
        String copy = member.copies().isPresent() ? ", in several outlets" : "";
        String version =
                member.version().isPresent() ? ", version " + member.version().getAsInt() : "";
        return where + copy + version;
    }
}
