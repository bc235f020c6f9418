package org.strandline.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;
import org.strandline.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads back what {@link RecordJson} wrote: written again, a line is the same characters. Keys that are not known are
 * skipped, since a newer version may write more.
 */
public final class RecordReader {

    /** The rule of a block whose line was written without reasons. */
    private static final Because NOT_WRITTEN = Because.of("not-written", 0);

    /** The lines are our own: a number may be as long as a page writes one. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RecordReader() {}

    /**
     * The reading that {@code line} says.
     *
     * @throws NotARecordException if it says none
     */
    public static Reading read(String line) {
        Fields fields = fields(line);
        try {
            return fields.optionalChild("rejected")
                    .<Reading>map(rejected -> rejected(fields, rejected))
                    .orElseGet(() -> record(fields));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotARecordException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The day that was given for a page without a date of its own.
     *
     * @throws NotARecordException if {@code line} is no record
     */
    public static Optional<LocalDate> anchor(String line) {
        try {
            return fields(line).optional("anchor").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new NotARecordException("“anchor” is no day", e);
        }
    }

    private static Fields fields(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            return new Fields(tree);
        } catch (JacksonException e) {
            throw new NotARecordException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Rejected rejected(Fields fields, Fields rejected) {
        String word = rejected.string("reason");
        for (Rejected.Reason reason : Rejected.Reason.values()) {
            if (reason.word().equals(word)) {
                return new Rejected(
                        fields.string("id"), source(fields.child("source")), reason, rejected.string("detail"));
            }
        }
        throw new NotARecordException("“" + word + "” is no reason");
    }

    private static PageRecord record(Fields fields) {
        return new PageRecord(
                fields.string("id"),
                fields.string("version"),
                source(fields.child("source")),
                article(fields.child("article")),
                FactsReader.read(fields));
    }

    private static PageSource source(Fields fields) {
        return new PageSource(
                fields.optional("path"),
                fields.optional("url"),
                fields.optional("fetched").map(Instant::parse),
                fields.string("mediaType"));
    }

    private static Article article(Fields fields) {
        return new Article(
                fields.optional("headline"),
                fields.optional("outlet"),
                fields.strings("authors"),
                fields.optional("agency"),
                fields.optional("place"),
                fields.optional("published").map(PageTime::parse),
                fields.optional("updated").map(PageTime::parse),
                fields.string("language"),
                fields.string("text"),
                fields.list("blocks", RecordReader::block),
                fields.list("images", RecordReader::image));
    }

    private static Block block(Fields fields) {
        Optional<Span> html = fields.optionalChild("html").map(Fields::span);
        Because because =
                fields.optionalChild("because").map(RecordReader::because).orElse(NOT_WRITTEN);
        return new Block(
                fields.word("type", BlockType.class),
                fields.span(),
                html,
                fields.optionalNumber("duplicateOf"),
                because);
    }

    private static Because because(Fields fields) {
        return new Because(
                fields.string("rule"), fields.number("words"), fields.number("linkedWords"), fields.fraction("score"));
    }

    private static Image image(Fields fields) {
        return new Image(fields.optional("caption"), fields.optional("credit"), fields.span());
    }
}
