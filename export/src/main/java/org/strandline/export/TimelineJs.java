package org.strandline.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.strandline.json.JsonLine;
import org.strandline.record.PageRecord;
import org.strandline.story.Evidence;
import org.strandline.story.Story;
import tools.jackson.core.JsonGenerator;

/** A story's timeline as TimelineJS reads it: a slide for each day. TimelineJS shows HTML, so what a page says is escaped. */
public final class TimelineJs {

    private final Map<String, PageRecord> pages;

    /**
     * @param pages the story's pages by their ids
     */
    public TimelineJs(Map<String, PageRecord> pages) {
        this.pages = Map.copyOf(pages);
    }

    /** The timeline in a line of JSON. */
    public String of(Story story) {
        return JsonLine.of(json -> {
            json.writeObjectPropertyStart("title");
            json.writeObjectPropertyStart("text");
            json.writeStringProperty(
                    "headline", Html.of(story.title().map(Story.Title::text).orElse(story.id())));
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayPropertyStart("events");
            story.timeline().forEach(day -> write(json, day));
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, Story.Day day) {
        json.writeStartObject();
        json.writeObjectPropertyStart("start_date");
        LocalDate date = day.date();
        json.writeStringProperty("year", Integer.toString(date.getYear()));
        json.writeStringProperty("month", Integer.toString(date.getMonthValue()));
        json.writeStringProperty("day", Integer.toString(date.getDayOfMonth()));
        json.writeEndObject();
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("headline", "");
        json.writeStringProperty("text", "<p>" + Html.of(day.summary()) + "</p>" + source(day));
        json.writeEndObject();
        json.writeStringProperty("unique_id", "day-" + date);
        json.writeEndObject();
    }

    private String source(Story.Day day) {
        Optional<PageRecord> page = day.evidence().stream()
                .findFirst()
                .map(Evidence::page)
                .flatMap(id -> Optional.ofNullable(pages.get(id)));
        String outlet = page.flatMap(found -> found.article().outlet()).orElse("");
        String others = day.pages() > 1 ? " (one of " + day.pages() + " independent pages)" : "";
        String named = Html.of(outlet + others);
        Optional<String> url = page.flatMap(found -> found.source().url()).filter(Html::isWebAddress);
        return named.isBlank()
                ? ""
                : "<p>"
                        + url.map(address -> "<a href=\"" + Html.of(address) + "\">" + named + "</a>")
                                .orElse(named) + "</p>";
    }
}
