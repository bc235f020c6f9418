package org.strandline.json;

import java.util.List;
import java.util.Optional;
import org.strandline.record.Affiliation;
import org.strandline.record.Entity;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes what an article says: its entities, statements, times, figures, events and talks. */
final class FactsJson {

    private FactsJson() {}

    static void write(JsonGenerator json, Facts facts) {
        json.writeArrayPropertyStart("entities");
        facts.entities().forEach(entity -> writeEntity(json, entity));
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        facts.statements().forEach(statement -> writeStatement(json, statement));
        json.writeEndArray();
        json.writeArrayPropertyStart("times");
        facts.times().forEach(time -> writeTime(json, time));
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        facts.figures().forEach(figure -> FigureJson.write(json, figure));
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        facts.events().forEach(event -> EventJson.write(json, event));
        json.writeEndArray();
        facts.process().ifPresent(process -> {
            json.writeObjectPropertyStart("process");
            NegotiationJson.write(json, process);
            json.writeEndObject();
        });
    }

    private static void writeEntity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("type", Words.of(entity.type()));
        json.writeStringProperty("name", entity.name());
        writeStrings(json, "aliases", entity.aliases());
        json.writeArrayPropertyStart("roles");
        for (Role role : entity.roles()) {
            json.writeStartObject();
            json.writeStringProperty("title", role.title());
            writeOptional(json, "body", role.body());
            writeSpan(json, role.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        for (Mention mention : entity.mentions()) {
            json.writeStartObject();
            writeSpan(json, mention.span());
            json.writeStringProperty("kind", Words.of(mention.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
        entity.location().ifPresent(location -> writeLocation(json, location));
        writeAffiliation(json, entity.affiliation());
        json.writeEndObject();
    }

    private static void writeAffiliation(JsonGenerator json, Affiliation affiliation) {
        writeOptional(json, "country", affiliation.country());
        if (!affiliation.sectors().isEmpty()) {
            writeStrings(
                    json,
                    "sectors",
                    affiliation.sectors().stream().map(Words::of).toList());
        }
    }

    private static void writeLocation(JsonGenerator json, Location location) {
        if (location.geonames().isPresent()) {
            json.writeObjectPropertyStart("link");
            json.writeNumberProperty("geonames", location.geonames().getAsInt());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("location");
        json.writeNumberProperty("latitude", unsignedZero(location.latitude()));
        json.writeNumberProperty("longitude", unsignedZero(location.longitude()));
        json.writeStringProperty("country", location.country());
        json.writeEndObject();
    }

    /** Zero has no sign here: minus nought degrees are nought degrees. */
    private static double unsignedZero(double degrees) {
        return degrees + 0.0;
    }

    private static void writeStatement(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("kind", Words.of(statement.kind()));
        json.writeArrayPropertyStart("parts");
        for (Span part : statement.parts()) {
            json.writeStartObject();
            writeSpan(json, part);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("act", Words.of(statement.act()));
        statement.cue().ifPresent(cue -> {
            json.writeObjectPropertyStart("cue");
            writeSpan(json, cue);
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("source");
        statement.source().forEach(source -> writeSource(json, source));
        json.writeEndArray();
        json.writeStringProperty("anonymity", Words.of(statement.anonymity()));
        writeOptional(json, "medium", statement.medium());
        writeOptional(json, "said", statement.said());
        writeStrings(json, "to", statement.to());
        json.writeStringProperty("polarity", Words.of(statement.polarity()));
        if (statement.hedged()) {
            json.writeBooleanProperty("hedged", true);
        }
        writeOptional(json, "replyTo", statement.replyTo());
        json.writeEndObject();
    }

    private static void writeSource(JsonGenerator json, Source source) {
        json.writeStartObject();
        writeOptional(json, "entity", source.entity());
        json.writeStringProperty("name", source.name());
        writeSpan(json, source.span());
        json.writeBooleanProperty("named", source.named());
        json.writeStringProperty("kind", Words.of(source.kind()));
        json.writeEndObject();
    }

    private static void writeTime(JsonGenerator json, TimeExpression time) {
        json.writeStartObject();
        json.writeStringProperty("id", time.id());
        json.writeStringProperty("type", Words.of(time.type()));
        json.writeStringProperty("value", time.value());
        // TIMEX3 writes its modifiers in capitals.
        writeOptional(json, "mod", time.mod().map(Enum::name));
        writeSpan(json, time.span());
        json.writeEndObject();
    }

    static void writeStrings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void writeOptional(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present));
    }

    static void writeSpan(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }
}
