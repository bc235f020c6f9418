package org.strandline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.json.JsonLine;
import org.strandline.json.Words;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * The facts of a page as W3C Web Annotations: what is said of which words. The words are pointed at twice, by their place in the article's
 * text, counted in code points as the Recommendation wants it, and by themselves with what stands around them.
 */
final class Annotations {

    /** How much of the text around the words is given, to find them again on a page that has changed. */
    private static final int AROUND = 32;

    private final PageRecord page;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, Entity> entities;
    private final List<String> lines = new ArrayList<>();

    private Annotations(PageRecord page) {
        this.page = page;
        this.text = page.article().text();
        this.codePoints = CodePoints.of(text);
        this.entities = page.facts().entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
    }

    /** One annotation a line: entities, statements, times, figures, events. */
    static List<String> of(PageRecord page) {
        Annotations annotations = new Annotations(page);
        PageRecord.Facts facts = page.facts();
        facts.entities().forEach(annotations::add);
        facts.statements().forEach(annotations::add);
        facts.times().forEach(annotations::add);
        facts.figures().forEach(annotations::add);
        facts.events().forEach(annotations::add);
        return annotations.lines;
    }

    private void add(Entity entity) {
        List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
        add(entity.id(), Words.of(entity.type()), entity.name(), spans);
    }

    private void add(Statement statement) {
        String source =
                statement.source().stream().findFirst().map(Source::name).orElse("Not said by whom");
        add(
                statement.id(),
                "statement",
                source + " (" + Words.of(statement.act()) + ", " + Words.of(statement.kind()) + ", "
                        + Words.of(statement.anonymity()) + ")",
                statement.parts());
    }

    private void add(TimeExpression time) {
        add(time.id(), "time", time.value(), List.of(time.span()));
    }

    private void add(Figure figure) {
        StringJoiner says = new StringJoiner(" ");
        says.add(Words.of(figure.hedge())).add(figure.span().of(text));
        figure.counts().ifPresent(counts -> says.add(counts.text() + " (" + Words.of(counts.category()) + ")"));
        add(figure.id(), "figure", says.toString(), List.of(figure.span()));
    }

    private void add(Event event) {
        StringJoiner says = new StringJoiner(", ");
        says.add(Words.of(event.type())).add(Words.of(event.status()));
        if (!event.actors().isEmpty()) {
            says.add("by " + names(event.actors()));
        }
        if (!event.recipients().isEmpty()) {
            says.add("to " + names(event.recipients()));
        }
        event.place().ifPresent(place -> says.add("at " + place));
        event.date().ifPresent(date -> says.add("on " + date));
        add(event.id(), "event", says.toString(), event.mentions());
    }

    private String names(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .map(Entity::name)
                .collect(Collectors.joining(" and "));
    }

    private void add(String id, String tag, String says, List<Span> spans) {
        lines.add(JsonLine.of(json -> {
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("id", Address.name(page.id()) + "#" + id);
            json.writeArrayPropertyStart("body");
            body(json, "tagging", tag);
            body(json, "describing", says);
            json.writeEndArray();
            json.writeArrayPropertyStart("target");
            spans.forEach(span -> target(json, span));
            json.writeEndArray();
        }));
    }

    private void body(JsonGenerator json, String purpose, String value) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("value", value);
        json.writeStringProperty("format", "text/plain");
        json.writeEndObject();
    }

    private void target(JsonGenerator json, Span span) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("source", Address.of(page));
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", codePoints.before(span.start()));
        json.writeNumberProperty("end", codePoints.before(span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", span.of(text));
        json.writeStringProperty("prefix", text.substring(whole(Math.max(0, span.start() - AROUND)), span.start()));
        json.writeStringProperty(
                "suffix", text.substring(span.end(), whole(Math.min(text.length(), span.end() + AROUND))));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** {@code offset}, or the one behind it where it lies inside a character. */
    private int whole(int offset) {
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }
}
