package org.strandline.app.report;

import java.util.List;
import java.util.Optional;
import org.strandline.store.search.PageLabel;
import org.strandline.store.search.Passage;
import tools.jackson.core.JsonGenerator;

/** Writes the passages that a search has found, for programs. What is absent has no key. */
public final class PassageJson {

    private PassageJson() {}

    /** The properties of the object that {@code passage} is. */
    public static void write(JsonGenerator json, Passage passage) {
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
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }

    private static void write(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
