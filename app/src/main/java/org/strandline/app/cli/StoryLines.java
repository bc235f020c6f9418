package org.strandline.app.cli;

import java.util.Optional;
import org.strandline.app.report.PassageJson;
import org.strandline.json.JsonLine;
import org.strandline.store.Member;
import org.strandline.store.StorySummary;
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
        return JsonLine.of(json -> PassageJson.write(json, passage));
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }
}
