package org.strandline.json;

import java.util.List;
import org.strandline.record.Event;
import org.strandline.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes an event. */
final class EventJson {

    private EventJson() {}

    static void write(JsonGenerator json, Event event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        FactsJson.writeSpan(json, event.span());
        json.writeStringProperty("type", Words.of(event.type()));
        FactsJson.writeOptional(json, "mode", event.mode());
        FactsJson.writeStrings(json, "actors", event.actors());
        FactsJson.writeStrings(json, "recipients", event.recipients());
        FactsJson.writeOptional(json, "place", event.place());
        FactsJson.writeOptional(json, "date", event.date());
        json.writeStringProperty("status", Words.of(event.status()));
        FactsJson.writeOptional(json, "statedBy", event.statedBy());
        FactsJson.writeOptional(json, "deaths", event.deaths());
        FactsJson.writeOptional(json, "injuries", event.injuries());
        writeMentions(json, event.mentions());
        json.writeEndObject();
    }

    private static void writeMentions(JsonGenerator json, List<Span> mentions) {
        json.writeArrayPropertyStart("mentions");
        for (Span mention : mentions) {
            json.writeStartObject();
            FactsJson.writeSpan(json, mention);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
