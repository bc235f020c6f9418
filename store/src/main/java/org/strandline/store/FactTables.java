package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.json.Words;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Location;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** The tables of what articles say, for people to look into; what is read back is the record itself. */
final class FactTables {

    private final Sql sql;
    private final long page;
    private final String text;

    private FactTables(Sql sql, long page, String text) {
        this.sql = sql;
        this.page = page;
        this.text = text;
    }

    /** Keeps what {@code record} says of the page with the number {@code page}. */
    static void add(Sql sql, long page, PageRecord record) throws SQLException {
        FactTables tables = new FactTables(sql, page, record.article().text());
        tables.addArticle(record.article());
        tables.addEntities(record.facts().entities());
        tables.addStatements(record.facts().statements());
        tables.addTimes(record.facts().times());
        FigureTable.add(sql, page, record);
        tables.addEvents(record.facts().events());
        if (record.facts().process().isPresent()) {
            TalkTables.add(sql, page, record.facts().process().get(), tables::words);
        }
    }

    private void addArticle(Article article) throws SQLException {
        sql.update(
                "INSERT INTO article (page, headline, outlet, agency, place, published, updated, language, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                page,
                article.headline(),
                article.outlet(),
                article.agency(),
                article.place(),
                article.published().map(PageTime::iso),
                article.updated().map(PageTime::iso),
                article.language(),
                article.text());
        List<Object[]> authors = new ArrayList<>();
        article.authors().forEach(name -> authors.add(row(authors.size() + 1, name)));
        sql.updateAll("INSERT INTO author (page, n, name) VALUES (?, ?, ?)", authors);
    }

    private void addEntities(List<Entity> entities) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Entity entity : entities) {
            Optional<Location> location = entity.location();
            rows.add(row(
                    entity.id(),
                    Words.of(entity.type()),
                    entity.name(),
                    location.map(Location::geonames).orElse(OptionalInt.empty()),
                    location.map(Location::latitude),
                    location.map(Location::longitude),
                    location.map(Location::country)));
        }
        sql.updateAll(
                "INSERT INTO entity (page, id, type, name, geonames, latitude, longitude, country)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        addNamesAndRoles(entities);
        addMentions(entities);
    }

    private void addNamesAndRoles(List<Entity> entities) throws SQLException {
        List<Object[]> aliases = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        for (Entity entity : entities) {
            numbered(entity.aliases(), (n, alias) -> aliases.add(row(entity.id(), n, alias)));
            numbered(
                    entity.roles(),
                    (n, role) -> roles.add(placed(role.span(), entity.id(), n, role.title(), role.body())));
        }
        sql.updateAll("INSERT INTO entity_alias (page, entity, n, name) VALUES (?, ?, ?, ?)", aliases);
        sql.updateAll(
                "INSERT INTO entity_role (page, entity, n, title, body, start_char, end_char) VALUES (?, ?, ?, ?, ?, ?, ?)",
                roles);
    }

    private void addMentions(List<Entity> entities) throws SQLException {
        List<Object[]> mentions = new ArrayList<>();
        for (Entity entity : entities) {
            numbered(
                    entity.mentions(),
                    (n, mention) -> mentions.add(
                            placed(mention.span(), entity.id(), n, Words.of(mention.kind()), words(mention.span()))));
        }
        sql.updateAll(
                "INSERT INTO mention (page, entity, n, kind, words, start_char, end_char) VALUES (?, ?, ?, ?, ?, ?, ?)",
                mentions);
    }

    private void addStatements(List<Statement> statements) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Statement statement : statements) {
            rows.add(row(
                    statement.id(),
                    Words.of(statement.kind()),
                    Words.of(statement.act()),
                    statement.cue().map(this::words),
                    Words.of(statement.anonymity()),
                    statement.medium(),
                    statement.said(),
                    Words.of(statement.polarity()),
                    statement.hedged(),
                    statement.replyTo()));
        }
        sql.updateAll(
                "INSERT INTO statement (page, id, kind, act, cue, anonymity, medium, said, polarity, hedged, reply_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        addParts(statements);
        addSources(statements);
    }

    private void addParts(List<Statement> statements) throws SQLException {
        List<Object[]> parts = new ArrayList<>();
        List<Object[]> addressees = new ArrayList<>();
        for (Statement statement : statements) {
            numbered(statement.parts(), (n, part) -> parts.add(placed(part, statement.id(), n, words(part))));
            numbered(statement.to(), (n, name) -> addressees.add(row(statement.id(), n, name)));
        }
        sql.updateAll(
                "INSERT INTO statement_part (page, statement, n, words, start_char, end_char) VALUES (?, ?, ?, ?, ?, ?)",
                parts);
        sql.updateAll("INSERT INTO statement_addressee (page, statement, n, name) VALUES (?, ?, ?, ?)", addressees);
    }

    private void addSources(List<Statement> statements) throws SQLException {
        List<Object[]> sources = new ArrayList<>();
        for (Statement statement : statements) {
            numbered(
                    statement.source(),
                    (n, source) -> sources.add(placed(
                            source.span(),
                            statement.id(),
                            n,
                            source.entity(),
                            source.name(),
                            source.named(),
                            Words.of(source.kind()),
                            words(source.span()))));
        }
        sql.updateAll(
                "INSERT INTO statement_source (page, statement, n, entity, name, named, kind, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sources);
    }

    private void addTimes(List<TimeExpression> times) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (TimeExpression time : times) {
            rows.add(row(
                    time.id(),
                    Words.of(time.type()),
                    time.value(),
                    time.mod().map(Enum::name),
                    words(time.span()),
                    time.span().start(),
                    time.span().end()));
        }
        sql.updateAll(
                "INSERT INTO time_expression (page, id, type, value, mod, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void addEvents(List<Event> events) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> participants = new ArrayList<>();
        for (Event event : events) {
            rows.add(row(
                    event.id(),
                    Words.of(event.type()),
                    event.mode(),
                    Words.of(event.status()),
                    event.place(),
                    event.date(),
                    event.statedBy(),
                    event.deaths(),
                    event.injuries(),
                    words(event.span()),
                    event.span().start(),
                    event.span().end()));
            numbered(event.actors(), (n, entity) -> participants.add(row(event.id(), "actor", n, entity)));
            numbered(event.recipients(), (n, entity) -> participants.add(row(event.id(), "recipient", n, entity)));
        }
        sql.updateAll(
                "INSERT INTO event (page, id, type, mode, status, place, date, stated_by, deaths, injuries, words,"
                        + " start_char, end_char) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        sql.updateAll(
                "INSERT INTO event_participant (page, event, part, n, entity) VALUES (?, ?, ?, ?, ?)", participants);
    }

    private String words(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** A row that ends with where the words stand. */
    private Object[] placed(Span span, Object... values) {
        Object[] row = Arrays.copyOf(row(values), values.length + 3);
        row[values.length + 1] = span.start();
        row[values.length + 2] = span.end();
        return row;
    }

    private Object[] row(Object... values) {
        Object[] row = new Object[values.length + 1];
        row[0] = page;
        System.arraycopy(values, 0, row, 1, values.length);
        return row;
    }

    /** What is done with a thing and its place in a list, the first being 1. */
    interface Numbered<T> {
        void at(int n, T value);
    }

    static <T> void numbered(List<T> values, Numbered<T> each) {
        for (int i = 0; i < values.size(); i++) {
            each.at(i + 1, values.get(i));
        }
    }
}
