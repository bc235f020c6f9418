package org.strandline.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.json.RecordJson;
import org.strandline.json.RecordReader;
import org.strandline.record.Envelope;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Reading;
import org.strandline.record.Rejected;

/** The tables of pages: what came, what was read of it, where it was found. */
final class Pages {

    private static final String LINES = "\n";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * A page that is kept.
     *
     * @param number the store's own number of it
     * @param version the version of the reader that read it
     * @param anchor the day that was given for reading it
     */
    record Standing(long number, String version, Optional<LocalDate> anchor) {}

    private final Sql sql;

    Pages(Sql sql) {
        this.sql = sql;
    }

    Optional<Standing> standing(String id) throws SQLException {
        return sql.first(
                "SELECT number, reader_version, anchor FROM page WHERE id = ?",
                row -> new Standing(row.key(1), row.text(2), row.optionalText(3).map(LocalDate::parse)),
                id);
    }

    /** Keeps a page that is not there yet; the number that it has now. */
    long add(Reading reading, String version, Optional<LocalDate> day, Instant now) throws SQLException {
        PageSource source = reading.source();
        sql.update(
                "INSERT INTO page (id, kind, reader_version, path, url, fetched, media_type, anchor, rejected_reason,"
                        + " rejected_detail, kept_at, read_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (SELECT COALESCE(MAX(revision), 0) + 1 FROM page))",
                reading.id(),
                kind(reading),
                version,
                source.path(),
                source.url(),
                source.fetched().map(Object::toString),
                source.mediaType(),
                day.map(LocalDate::toString),
                rejected(reading).map(rejected -> rejected.reason().word()),
                rejected(reading).map(Rejected::detail),
                stamp(now),
                stamp(now));
        return standing(reading.id()).orElseThrow().number();
    }

    /** Takes away what an older reader had found; where the page came from stays as it was. */
    void replace(long number, Reading reading, String version, Optional<LocalDate> day, Instant now)
            throws SQLException {
        for (String table : List.of(
                "page_record",
                "article",
                "entity",
                "statement",
                "time_expression",
                "figure",
                "event",
                "proposal",
                "party_position")) {
            sql.update("DELETE FROM " + table + " WHERE page = ?", number);
        }
        sql.update(
                "UPDATE page SET kind = ?, reader_version = ?, anchor = ?, rejected_reason = ?, rejected_detail = ?,"
                        + " read_at = ?, revision = (SELECT MAX(revision) + 1 FROM page) WHERE number = ?",
                kind(reading),
                version,
                day.map(LocalDate::toString),
                rejected(reading).map(rejected -> rejected.reason().word()),
                rejected(reading).map(Rejected::detail),
                stamp(now),
                number);
    }

    /** Says that what is told of a page has changed. */
    void revise(String id) throws SQLException {
        sql.update("UPDATE page SET revision = (SELECT MAX(revision) + 1 FROM page) WHERE id = ?", id);
    }

    /** Keeps the line of JSON that a reading is. */
    void addRecord(long number, Reading reading, Optional<LocalDate> day) throws SQLException {
        String line = new RecordJson(RecordJson.Detail.REASONS, day).line(reading);
        sql.update("INSERT INTO page_record (page, line_gzip) VALUES (?, ?)", number, Gzip.pack(line));
    }

    /** Notes that a page was found somewhere; nothing changes if that is known. */
    void addPlace(long number, PageSource source) throws SQLException {
        sql.update(
                "INSERT INTO page_place (page, path, url) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                number,
                source.path().orElse(""),
                source.url().orElse(""));
    }

    /**
     * Keeps a page as it came, so that it can be read again: its bytes, or its text in UTF-8 where it has none of its own. Bytes take
     * the place of the text that a store of before has.
     */
    void addOriginal(long number, Page page) throws SQLException {
        Optional<Envelope> item = page.envelope();
        sql.update(
                "INSERT INTO page_original (page, form, item_headline, item_outlet, item_authors, item_published,"
                        + " item_updated, bytes_gzip, as_it_came, declared) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (page) DO UPDATE SET bytes_gzip = excluded.bytes_gzip,"
                        + " as_it_came = excluded.as_it_came, declared = excluded.declared"
                        + " WHERE excluded.as_it_came AND NOT page_original.as_it_came",
                number,
                page.form().name(),
                item.flatMap(Envelope::headline),
                item.flatMap(Envelope::outlet),
                item.map(envelope -> String.join(LINES, envelope.authors())),
                item.flatMap(Envelope::published).map(PageTime::iso),
                item.flatMap(Envelope::updated).map(PageTime::iso),
                page.original().map(original -> Gzip.pack(original.bytes())).orElseGet(() -> Gzip.pack(page.text())),
                page.original().isPresent(),
                page.original().flatMap(Original::declared));
    }

    /** The line of JSON of a page. */
    Optional<String> line(String id) throws SQLException {
        return sql.first(
                "SELECT line_gzip FROM page_record JOIN page ON page.number = page_record.page WHERE page.id = ?",
                row -> Gzip.unpack(row.bytes(1)),
                id);
    }

    Optional<Reading> reading(String id) throws SQLException {
        return line(id).map(RecordReader::read);
    }

    Optional<Stored> original(String id) throws SQLException {
        return sql.first(
                "SELECT page.path, page.url, page.fetched, page.media_type, form, item_headline, item_outlet,"
                        + " item_authors, item_published, item_updated, bytes_gzip, as_it_came, declared, page.anchor FROM"
                        + " page_original JOIN page ON page.number = page_original.page WHERE page.id = ?",
                row -> stored(id, row),
                id);
    }

    private static Stored stored(String id, Row row) throws SQLException {
        PageSource source = new PageSource(
                row.optionalText(1), row.optionalText(2), row.optionalText(3).map(Instant::parse), row.text(4));
        Optional<LocalDate> day = row.optionalText(14).map(LocalDate::parse);
        byte[] bytes = Gzip.unpackBytes(row.bytes(11));
        if (row.truth(12)) {
            return new Stored.AsItCame(source, new Original(bytes, row.optionalText(13)), day);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Stored.AsText(new Page(id, source, Page.Form.valueOf(row.text(5)), text, envelope(row)), day);
    }

    /** A page that came in a feed has authors, if only none. */
    private static Optional<Envelope> envelope(Row row) throws SQLException {
        Optional<String> authors = row.optionalText(8);
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                row.optionalText(6),
                row.optionalText(7),
                authors.get().isEmpty() ? List.of() : authors.get().lines().toList(),
                row.optionalText(9).map(PageTime::parse),
                row.optionalText(10).map(PageTime::parse)));
    }

    /** A moment in a form that sorts as text. */
    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    private static String kind(Reading reading) {
        return switch (reading) {
            case PageRecord page -> "article";
            case Rejected rejected -> "rejected";
        };
    }

    private static Optional<Rejected> rejected(Reading reading) {
        return switch (reading) {
            case PageRecord page -> Optional.empty();
            case Rejected rejected -> Optional.of(rejected);
        };
    }
}
