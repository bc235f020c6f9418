package org.strandline.app.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.terminal.Harmless;
import org.strandline.json.Words;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.PageRecord;
import org.strandline.record.Sector;
import org.strandline.record.Source;
import org.strandline.record.Statement;

/** The events of an article for people: what was done, by whom to whom, and whether it was. */
final class EventsReport {

    private static final String MARK = "  • ";
    private static final String UNDER = "    ";
    private static final String BETWEEN = " · ";
    private static final String TO = " → ";
    private static final String NOBODY = "?";

    private final String text;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;

    private EventsReport(PageRecord page) {
        this.text = page.article().text();
        this.entities = byId(page.facts().entities(), Entity::id);
        this.statements = byId(page.facts().statements(), Statement::id);
        this.figures = byId(page.facts().figures(), Figure::id);
    }

    static void write(Sheet sheet, PageRecord page) {
        List<Event> events = page.facts().events();
        if (events.isEmpty()) {
            return;
        }
        EventsReport report = new EventsReport(page);
        sheet.title("Who did what to whom");
        for (Event event : events) {
            sheet.marked(MARK, Harmless.line(report.deed(event)));
            sheet.marked(UNDER, Harmless.line(report.circumstances(event)));
        }
    }

    private String deed(Event event) {
        StringJoiner deed = new StringJoiner(BETWEEN);
        deed.add(event.span().of(text));
        deed.add(Words.of(event.type()) + event.mode().map(mode -> "." + mode).orElse(""));
        if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
            String recipients = event.recipients().isEmpty() ? "" : TO + names(event.recipients());
            deed.add((event.actors().isEmpty() ? NOBODY : names(event.actors())) + recipients);
        }
        return deed.toString();
    }

    private String circumstances(Event event) {
        StringJoiner line = new StringJoiner(BETWEEN);
        line.add(Words.of(event.status()));
        event.place().ifPresent(line::add);
        event.date().ifPresent(line::add);
        words(event.deaths()).ifPresent(number -> line.add(number + " killed"));
        words(event.injuries()).ifPresent(number -> line.add(number + " injured"));
        event.statedBy()
                .flatMap(id -> Optional.ofNullable(statements.get(id)))
                .ifPresent(statement -> line.add("says " + source(statement)));
        return line.toString();
    }

    private static String source(Statement statement) {
        return statement.source().stream().findFirst().map(Source::name).orElse("somebody");
    }

    private Optional<String> words(Optional<String> figure) {
        return figure.flatMap(id -> Optional.ofNullable(figures.get(id)))
                .map(found -> found.span().of(text));
    }

    private String names(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .map(entity -> entity.name() + belonging(entity))
                .collect(Collectors.joining(", "));
    }

    /** Where somebody belongs, in PLOVER's codes: " (NO GOV)". */
    private static String belonging(Entity entity) {
        StringJoiner codes = new StringJoiner(" ", " (", ")");
        codes.setEmptyValue("");
        entity.affiliation().country().ifPresent(codes::add);
        entity.affiliation().sectors().stream().limit(1).map(Sector::code).forEach(codes::add);
        return codes.toString();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
