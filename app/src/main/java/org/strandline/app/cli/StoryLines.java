package org.strandline.app.cli;

import java.util.Optional;
import org.strandline.json.JsonLine;
import org.strandline.store.Member;
import org.strandline.store.StorySummary;
import org.strandline.store.search.PageLabel;
import org.strandline.store.search.Passage;
import tools.jackson.core.JsonGenerator;

/** What a store lists and finds, as lines of JSON. */
final class StoryLines {

    private StoryLines() {}

    /** A page with its story. */
    static String of(Member member) {
        return JsonLine.of(json -> {
            write(json, "path", member.path());
            write(json, "url", member.url());
            json.writeStringProperty("id", member.page());
            write(json, "story", member.story());
            write(json, "copies", member.copies());
            member.versions().ifPresent(group -> {
                json.writeObjectPropertyStart("version");
                json.writeStringProperty("group", group);
                member.version().ifPresent(n -> json.writeNumberProperty("n", n));
                json.writeEndObject();
            });
        });
    }

    /** A story in a line. */
    static String of(StorySummary story) {
        return JsonLine.of(json -> {
            json.writeStringProperty("id", story.id());
            write(json, "title", story.title());
            write(json, "first", story.first());
            write(json, "last", story.last());
            json.writeNumberProperty("pages", story.pages());
        });
    }

    /** A passage that was found. */
    static String of(Passage passage) {
        return JsonLine.of(json -> {
            PageLabel page = passage.page();
            json.writeStringProperty("page", page.id());
            json.writeStringProperty("kind", passage.kind().word());
            json.writeNumberProperty("start", passage.span().start());
            json.writeNumberProperty("end", passage.span().end());
            json.writeStringProperty("text", passage.text());
            write(json, "who", passage.who());
            write(json, "said", passage.said());
            write(json, "alsoOn", passage.alsoOn());
            write(json, "headline", page.headline());
            write(json, "outlet", page.outlet());
            write(json, "published", page.published());
            write(json, "path", page.path());
            write(json, "url", page.url());
        });
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }

    private static void write(JsonGenerator json, String key, Iterable<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
