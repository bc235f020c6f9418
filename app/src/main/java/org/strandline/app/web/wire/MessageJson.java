package org.strandline.app.web.wire;

import java.util.Optional;
import org.strandline.json.StoryJson;
import org.strandline.record.Article;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import tools.jackson.core.JsonGenerator;

/** Writes what is new, for programs. What is absent has no key. */
public final class MessageJson {

    private MessageJson() {}

    /** The properties of the object that {@code messages} are. */
    public static void write(JsonGenerator json, NewsWire.Messages messages) {
        json.writeNumberProperty("revision", messages.revision());
        json.writeBooleanProperty("more", messages.more());
        json.writeArrayPropertyStart("pages");
        for (NewsWire.Message message : messages.messages()) {
            json.writeStartObject();
            write(json, message);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The properties of the object that {@code message} is. */
    public static void write(JsonGenerator json, NewsWire.Message message) {
        json.writeNumberProperty("revision", message.revision());
        json.writeStringProperty("page", message.page());
        write(json, "story", message.story());
        Optional<Article> article = message.record().map(PageRecord::article);
        write(json, "headline", article.flatMap(Article::headline));
        write(json, "outlet", article.flatMap(Article::outlet));
        write(json, "published", article.flatMap(Article::published).map(PageTime::iso));
        write(json, "url", message.record().flatMap(record -> record.source().url()));
        json.writeArrayPropertyStart("items");
        message.items().forEach(item -> StoryJson.write(json, item));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }
}
