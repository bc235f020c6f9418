package org.strandline.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.strandline.record.Figure;
import org.strandline.story.FigureSeries;
import tools.jackson.core.JsonGenerator;

/** Writes what was counted, over time. */
final class SeriesJson {

    private SeriesJson() {}

    static void write(JsonGenerator json, FigureSeries series) {
        json.writeStartObject();
        writeHead(json, series);
        StoryJson.writeArray(json, "points", series.points(), (out, point) -> {
            out.writeStartObject();
            writeProperties(out, point);
            out.writeEndObject();
        });
        json.writeEndObject();
    }

    static void writeHead(JsonGenerator json, FigureSeries series) {
        json.writeStringProperty("id", series.id());
        json.writeStringProperty("category", Words.of(series.category()));
        json.writeStringProperty("counts", series.counts());
        StoryJson.writeOptional(json, "unit", series.unit());
        StoryJson.writeOptional(json, "place", series.place());
    }

    static void writeProperties(JsonGenerator json, FigureSeries.Point point) {
        write(json, point.value());
        json.writeStringProperty("hedge", Words.of(point.hedge()));
        StoryJson.writeOptional(json, "entity", point.claimant().subject());
        if (!point.claimant().name().isEmpty()) {
            json.writeStringProperty("claimedBy", point.claimant().name());
        }
        StoryJson.writeOptional(json, "asOf", point.asOf());
        json.writeStringProperty("change", Words.of(point.standing().change()));
        json.writeBooleanProperty("superseded", point.standing().superseded());
        json.writeBooleanProperty("disagrees", point.standing().disagrees());
        StoryJson.writeEvidence(json, "evidence", point.evidence());
        json.writeNumberProperty("pages", point.pages());
    }

    private static void write(JsonGenerator json, Figure.Value value) {
        switch (value) {
            case Figure.Value.One(BigDecimal one) -> FigureJson.writeNumber(json, "value", one);
            case Figure.Value.Range(BigDecimal min, BigDecimal max) -> {
                FigureJson.writeNumber(json, "min", min);
                FigureJson.writeNumber(json, "max", max);
            }
            case Figure.Value.Vague(Optional<BigDecimal> min) ->
                min.ifPresent(least -> FigureJson.writeNumber(json, "min", least));
        }
    }
}
