package org.strandline.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.Image;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;
import org.strandline.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes readings as JSON, one object a line. Keys come in the order of the contract, what is absent has no key, and the
 * same reading is always the same bytes.
 */
public final class RecordJson {

    /** How much of a record is written. */
    public enum Detail {
        /** What the contract names. */
        FACTS,
        /** Also the rule and the evidence behind every block. */
        REASONS
    }

    private static final JsonFactory JSON = new JsonFactory();

    /** Scores are evidence for people: more places would only show how floating point rounds. */
    private static final double SCORE_PLACES = 10_000;

    private final Detail detail;
    private final Optional<LocalDate> anchor;

    /**
     * @param anchor the day against which relative times are to be read on pages that have no date themselves
     */
    public RecordJson(Detail detail, Optional<LocalDate> anchor) {
        this.detail = detail;
        this.anchor = anchor;
    }

    /** One line of JSON Lines, without its end of line. */
    public String line(Reading reading) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            switch (reading) {
                case PageRecord page -> writeRecord(json, page);
                case Rejected rejected -> writeRejected(json, rejected);
            }
            json.writeEndObject();
        }
        return VisibleJson.escape(out.getBuffer());
    }

    private void writeRecord(JsonGenerator json, PageRecord page) {
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("version", page.version());
        writeSource(json, page.source());
        Article article = page.article();
        if (article.published().isEmpty() && article.updated().isEmpty()) {
            writeOptional(json, "anchor", anchor.map(LocalDate::toString));
        }
        writeArticle(json, article);
        FactsJson.write(json, page.facts());
    }

    private static void writeRejected(JsonGenerator json, Rejected rejected) {
        json.writeStringProperty("id", rejected.id());
        writeSource(json, rejected.source());
        json.writeObjectPropertyStart("rejected");
        json.writeStringProperty("reason", rejected.reason().word());
        json.writeStringProperty("detail", rejected.detail());
        json.writeEndObject();
    }

    private static void writeSource(JsonGenerator json, PageSource source) {
        json.writeObjectPropertyStart("source");
        writeOptional(json, "path", source.path());
        writeOptional(json, "url", source.url());
        writeOptional(json, "fetched", source.fetched().map(Object::toString));
        json.writeStringProperty("mediaType", source.mediaType());
        json.writeEndObject();
    }

    private void writeArticle(JsonGenerator json, Article article) {
        json.writeObjectPropertyStart("article");
        writeOptional(json, "headline", article.headline());
        writeOptional(json, "outlet", article.outlet());
        json.writeArrayPropertyStart("authors");
        article.authors().forEach(json::writeString);
        json.writeEndArray();
        writeOptional(json, "agency", article.agency());
        writeOptional(json, "place", article.place());
        writeOptional(json, "published", article.published().map(PageTime::iso));
        writeOptional(json, "updated", article.updated().map(PageTime::iso));
        json.writeStringProperty("language", article.language());
        json.writeStringProperty("text", article.text());
        writeBlocks(json, article.blocks());
        writeImages(json, article.images());
        json.writeEndObject();
    }

    private void writeBlocks(JsonGenerator json, List<Block> blocks) {
        json.writeArrayPropertyStart("blocks");
        for (Block block : blocks) {
            json.writeStartObject();
            json.writeStringProperty("type", Words.of(block.type()));
            writeSpan(json, block.span());
            block.duplicateOf().ifPresent(index -> json.writeNumberProperty("duplicateOf", index));
            block.html().ifPresent(html -> {
                json.writeObjectPropertyStart("html");
                writeSpan(json, html);
                json.writeEndObject();
            });
            switch (detail) {
                case FACTS -> {}
                case REASONS -> writeBecause(json, block.because());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBecause(JsonGenerator json, Because because) {
        json.writeObjectPropertyStart("because");
        json.writeStringProperty("rule", because.rule());
        json.writeNumberProperty("words", because.words());
        json.writeNumberProperty("linkedWords", because.linkedWords());
        json.writeNumberProperty("score", Math.round(because.score() * SCORE_PLACES) / SCORE_PLACES);
        json.writeEndObject();
    }

    private static void writeImages(JsonGenerator json, List<Image> images) {
        json.writeArrayPropertyStart("images");
        for (Image image : images) {
            json.writeStartObject();
            writeOptional(json, "caption", image.caption());
            writeOptional(json, "credit", image.credit());
            writeSpan(json, image.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present));
    }
}
