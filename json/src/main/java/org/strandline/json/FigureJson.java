package org.strandline.json;

import java.math.BigDecimal;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Figure.Counted;
import org.strandline.record.Figure.Value;
import tools.jackson.core.JsonGenerator;

/** Writes a figure. */
final class FigureJson {

    private FigureJson() {}

    static void write(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        FactsJson.writeSpan(json, figure.span());
        switch (figure.value()) {
            case Value.One(BigDecimal value) -> writeNumber(json, "value", value);
            case Value.Range(BigDecimal min, BigDecimal max) -> {
                writeNumber(json, "min", min);
                writeNumber(json, "max", max);
            }
            case Value.Vague vague -> vague.min().ifPresent(min -> writeNumber(json, "min", min));
        }
        FactsJson.writeOptional(json, "unit", figure.unit());
        if (figure.ordinal()) {
            json.writeBooleanProperty("ordinal", true);
        }
        json.writeStringProperty("hedge", Words.of(figure.hedge()));
        figure.counts().ifPresent(counted -> writeCounted(json, counted));
        FactsJson.writeOptional(json, "population", figure.population());
        FactsJson.writeOptional(json, "place", figure.place());
        FactsJson.writeOptional(json, "asOf", figure.asOf());
        figure.cumulative().ifPresent(cumulative -> json.writeBooleanProperty("cumulative", cumulative));
        json.writeStringProperty(
                "claimedBy",
                switch (figure.claimedBy()) {
                    case Claimant.Said(String statement) -> statement;
                    case Claimant.Owned(String entity) -> entity;
                    case Claimant.OfPage() -> "page";
                });
        json.writeEndObject();
    }

    private static void writeCounted(JsonGenerator json, Counted counted) {
        json.writeObjectPropertyStart("counts");
        json.writeStringProperty("text", counted.text());
        FactsJson.writeSpan(json, counted.span());
        json.writeStringProperty("category", Words.of(counted.category()));
        json.writeEndObject();
    }

    /** A number without an exponent, and without zeros that say nothing. */
    static void writeNumber(JsonGenerator json, String name, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        json.writeNumberProperty(name, plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
