package org.strandline.json;

import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;
import org.strandline.story.FigureSeries;
import org.strandline.story.News;
import org.strandline.story.Plan;
import org.strandline.story.PositionSeries;
import org.strandline.story.Quotation;
import org.strandline.story.Revision;
import org.strandline.story.Story;
import org.strandline.story.Subject;
import org.strandline.story.Voice;
import org.strandline.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes stories, whole or one layer of them, as one object a line. What is absent has no key. */
public final class StoryJson {

    /** A part of a story. */
    public enum Layer {
        TIMELINE,
        ENTITIES,
        VOICES,
        FIGURES,
        POSITIONS,
        PLANS,
        REVISIONS,
        NEW
    }

    private StoryJson() {}

    /** The whole story. */
    public static String line(Story story) {
        return line(story, List.of(Layer.values()));
    }

    /** The head of a story, and some layers. */
    public static String line(Story story, List<Layer> layers) {
        return JsonLine.of(json -> {
            writeHead(json, story);
            layers.forEach(layer -> write(json, story, layer));
        });
    }

    /** What pages add to a story. */
    public static String line(Story story, News news) {
        return JsonLine.of(json -> {
            json.writeStringProperty("story", story.id());
            story.title().ifPresent(title -> json.writeStringProperty("title", title.text()));
            writeProperties(json, news);
        });
    }

    private static void writeHead(JsonGenerator json, Story story) {
        json.writeStringProperty("id", story.id());
        story.title().ifPresent(title -> json.writeStringProperty("title", title.text()));
        writeOptional(json, "first", story.first().map(PageTime::iso));
        writeOptional(json, "last", story.last().map(PageTime::iso));
        writeStrings(json, "pages", story.pages());
        writeGroups(json, "copies", story.copies());
        writeGroups(json, "versions", story.versions());
    }

    private static void write(JsonGenerator json, Story story, Layer layer) {
        switch (layer) {
            case TIMELINE -> writeArray(json, "timeline", story.timeline(), StoryJson::write);
            case ENTITIES -> writeArray(json, "entities", story.subjects(), StoryJson::write);
            case VOICES -> {
                writeArray(json, "voices", story.voices(), StoryJson::write);
                writeArray(json, "statements", story.quotations(), StoryJson::write);
            }
            case FIGURES -> writeArray(json, "figures", story.figures(), SeriesJson::write);
            case POSITIONS -> writeArray(json, "positions", story.positions(), StoryJson::write);
            case PLANS -> writeArray(json, "plans", story.plans(), StoryJson::write);
            case REVISIONS -> writeArray(json, "revisions", story.revisions(), StoryJson::write);
            case NEW -> writeArray(json, "new", story.news(), StoryJson::write);
        }
    }

    /** A day that matters. */
    public static void write(JsonGenerator json, Story.Day day) {
        json.writeStartObject();
        json.writeStringProperty("date", day.date().toString());
        json.writeStringProperty("summary", day.summary());
        writeEvidence(json, "evidence", day.evidence());
        json.writeNumberProperty("pages", day.pages());
        json.writeEndObject();
    }

    /** A person, body or place. */
    public static void write(JsonGenerator json, Subject subject) {
        json.writeStartObject();
        json.writeStringProperty("id", subject.id());
        json.writeStringProperty("type", Words.of(subject.type()));
        json.writeStringProperty("name", subject.name());
        writeStrings(json, "aliases", subject.aliases());
        writeArray(json, "roles", subject.offices(), (out, office) -> {
            out.writeStartObject();
            out.writeStringProperty("title", office.title());
            writeOptional(out, "body", office.body());
            writeOptional(out, "first", office.first());
            writeOptional(out, "last", office.last());
            writeEvidence(out, "evidence", office.evidence());
            out.writeEndObject();
        });
        writeArray(json, "members", subject.members(), (out, member) -> {
            out.writeStartObject();
            out.writeStringProperty("page", member.page());
            out.writeStringProperty("entity", member.entity());
            out.writeEndObject();
        });
        json.writeNumberProperty("mentions", subject.mentions());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Voice.Topic topic) {
        json.writeStartObject();
        writeStrings(json, "words", topic.words());
        writeStrings(json, "statements", topic.quotations());
        json.writeEndObject();
    }

    /** Somebody who is quoted. */
    public static void write(JsonGenerator json, Voice voice) {
        json.writeStartObject();
        writeOptional(json, "entity", voice.subject());
        json.writeStringProperty("name", voice.name());
        writeStrings(json, "statements", voice.quotations());
        json.writeNumberProperty("named", voice.named());
        json.writeNumberProperty("unnamed", voice.unnamed());
        json.writeNumberProperty("direct", voice.direct());
        writeArray(json, "topics", voice.topics(), StoryJson::write);
        json.writeEndObject();
    }

    /** Something that was said. */
    public static void write(JsonGenerator json, Quotation quotation) {
        json.writeStartObject();
        json.writeStringProperty("id", quotation.id());
        writeOptional(json, "entity", quotation.subject());
        json.writeStringProperty("name", quotation.speaker());
        json.writeBooleanProperty("named", quotation.named());
        json.writeStringProperty("kind", Words.of(quotation.kind()));
        writeOptional(json, "date", quotation.date());
        writeStrings(json, "topic", quotation.topic());
        writeArray(json, "wordings", quotation.wordings(), StoryJson::write);
        json.writeNumberProperty("pages", quotation.pages());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Quotation.Wording wording) {
        json.writeStartObject();
        json.writeStringProperty("text", wording.text());
        writeArray(json, "evidence", wording.statements(), (out, said) -> {
            out.writeStartObject();
            out.writeStringProperty("statement", said.statement());
            writeEvidence(out, "parts", said.evidence());
            out.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PositionSeries series) {
        json.writeStartObject();
        writeHead(json, series);
        writeArray(json, "stands", series.stands(), (out, stand) -> {
            out.writeStartObject();
            writeProperties(out, stand);
            out.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void writeHead(JsonGenerator json, PositionSeries series) {
        json.writeStringProperty("id", series.id());
        writeOptional(json, "entity", series.subject());
        json.writeStringProperty("party", series.party());
        json.writeStringProperty("on", series.on());
    }

    private static void writeProperties(JsonGenerator json, PositionSeries.Stand stand) {
        json.writeStringProperty("stance", Words.of(stand.stance()));
        writeOptional(json, "from", stand.from());
        writeEvidence(json, "evidence", stand.evidence());
        json.writeNumberProperty("pages", stand.pages());
    }

    /** Where a party stands from a day on, with what it is about. */
    public static void write(JsonGenerator json, PositionSeries series, PositionSeries.Stand stand) {
        json.writeStartObject();
        writeHead(json, series);
        writeProperties(json, stand);
        json.writeEndObject();
    }

    /** A figure that one claimant holds, with what it counts. */
    public static void write(JsonGenerator json, FigureSeries series, FigureSeries.Point point) {
        json.writeStartObject();
        SeriesJson.writeHead(json, series);
        SeriesJson.writeProperties(json, point);
        json.writeEndObject();
    }

    /** Something that was to happen. */
    public static void write(JsonGenerator json, Plan plan) {
        json.writeStartObject();
        json.writeStringProperty("id", plan.id());
        json.writeStringProperty("type", Words.of(plan.type()));
        json.writeStringProperty("summary", plan.summary());
        writeOptional(json, "planned", plan.planned());
        json.writeStringProperty("outcome", Words.of(plan.outcome()));
        writeOptional(json, "resolved", plan.resolved());
        writeEvidence(json, "evidence", plan.evidence());
        writeEvidence(json, "resolution", plan.resolution());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Revision revision) {
        json.writeStartObject();
        json.writeStringProperty("before", revision.before());
        json.writeStringProperty("after", revision.after());
        writeArray(json, "items", revision.facts(), StoryJson::write);
        writeArray(json, "words", revision.words(), (out, edit) -> {
            out.writeStartObject();
            edit.before().ifPresent(span -> writeSpan(out, "before", span));
            edit.after().ifPresent(span -> writeSpan(out, "after", span));
            out.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void writeSpan(JsonGenerator json, String key, Span span) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, News news) {
        json.writeStartObject();
        writeProperties(json, news);
        json.writeEndObject();
    }

    private static void writeProperties(JsonGenerator json, News news) {
        writeStrings(json, "pages", news.pages());
        writeArray(json, "items", news.items(), StoryJson::write);
    }

    /** Something that is new. */
    public static void write(JsonGenerator json, News.Item item) {
        json.writeStartObject();
        json.writeStringProperty("layer", Words.of(item.layer()));
        json.writeStringProperty("change", Words.of(item.change()));
        json.writeStringProperty("text", item.text());
        writeOptional(json, "before", item.before());
        writeArray(json, "facts", item.facts(), (out, fact) -> {
            out.writeStartObject();
            out.writeStringProperty("page", fact.page());
            out.writeStringProperty("fact", fact.fact());
            out.writeEndObject();
        });
        writeEvidence(json, "evidence", item.evidence());
        writeEvidence(json, "earlier", item.earlier());
        json.writeNumberProperty("pages", item.pages());
        json.writeEndObject();
    }

    /** Where something stands. */
    public static void writeEvidence(JsonGenerator json, String key, List<Evidence> evidence) {
        writeArray(json, key, evidence, (out, words) -> {
            out.writeStartObject();
            out.writeStringProperty("page", words.page());
            out.writeNumberProperty("start", words.span().start());
            out.writeNumberProperty("end", words.span().end());
            out.writeEndObject();
        });
    }

    static <T> void writeArray(JsonGenerator json, String key, List<T> things, Writer<T> writer) {
        json.writeArrayPropertyStart(key);
        things.forEach(thing -> writer.write(json, thing));
        json.writeEndArray();
    }

    static void writeOptional(JsonGenerator json, String key, Optional<?> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present.toString()));
    }

    private static void writeStrings(JsonGenerator json, String key, List<String> values) {
        writeArray(json, key, values, JsonGenerator::writeString);
    }

    private static void writeGroups(JsonGenerator json, String key, List<List<String>> groups) {
        writeArray(json, key, groups, (out, group) -> {
            out.writeStartArray();
            group.forEach(out::writeString);
            out.writeEndArray();
        });
    }

    /** Writes one thing. */
    @FunctionalInterface
    interface Writer<T> {

        void write(JsonGenerator json, T thing);
    }
}
