package org.strandline.app.web.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.store.StorySummary;

/** Makes lines of stories. */
public final class StoryLines {

    private static final int MOST_STORIES = 200;

    /** So many stories say on the desk itself what is new in them; of the others it is a click away. */
    private static final int MOST_WITH_NEWS = 4;

    private static final int MOST_NEWS = 3;
    private static final int DAY_LETTERS = 10;

    private StoryLines() {}

    /** The stories, the one with the latest page first, with what has come since {@code before}. */
    public static List<StoryLine> of(Archive archive, Optional<Instant> before) {
        Map<String, Integer> fresh = before.map(archive::newSince).orElse(Map.of());
        List<StoryLine> lines = new ArrayList<>();
        int withNews = 0;
        for (StorySummary story : archive.stories()) {
            if (lines.size() == MOST_STORIES) {
                break;
            }
            int pages = fresh.getOrDefault(story.id(), 0);
            List<StoryView.Item> news = List.of();
            if (pages > 0 && withNews < MOST_WITH_NEWS) {
                news = news(archive, story.id(), before.orElseThrow());
                withNews++;
            }
            lines.add(line(archive, story, pages, news));
        }
        return lines;
    }

    private static List<StoryView.Item> news(Archive archive, String story, Instant since) {
        return archive.story(story)
                .map(told -> StoryViews.news(told, archive.newSince(since, story), MOST_NEWS))
                .orElse(List.of());
    }

    /** The stories that some pages are of. */
    public static List<StoryLine> with(Archive archive, Collection<String> pages) {
        Set<String> stories = new HashSet<>();
        pages.forEach(page -> archive.storyOf(page).ifPresent(stories::add));
        return archive.stories().stream()
                .filter(story -> stories.contains(story.id()))
                .map(story -> line(archive, story, 0, List.of()))
                .toList();
    }

    private static StoryLine line(Archive archive, StorySummary story, int fresh, List<StoryView.Item> news) {
        return new StoryLine(
                story.id(),
                Harmless.line(story.title().orElse("A story without a headline")),
                day(story.first()),
                day(story.last()),
                story.pages(),
                fresh,
                Sparkline.of(archive.coverage(story.id())),
                news);
    }

    /** The day of a time in ISO 8601, in words. */
    private static String day(Optional<String> time) {
        try {
            return time.map(iso -> iso.length() > DAY_LETTERS ? iso.substring(0, DAY_LETTERS) : iso)
                    .map(LocalDate::parse)
                    .map(Moments::words)
                    .orElse("");
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
