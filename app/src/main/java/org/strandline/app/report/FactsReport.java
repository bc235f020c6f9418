package org.strandline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.PageRecord;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** The facts of an article for people: who said what, who did what, how many, who is who, when. */
final class FactsReport {

    private static final String MARK = "  • ";
    private static final String UNDER = "    ";
    private static final String BETWEEN = " · ";
    private static final String PASSED_ON = ", through ";

    private final Sheet sheet;
    private final String text;
    private final PageRecord.Facts facts;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;

    private FactsReport(Sheet sheet, PageRecord page) {
        this.sheet = sheet;
        this.text = page.article().text();
        this.facts = page.facts();
        this.entities = facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        this.statements = facts.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    static void write(Sheet sheet, PageRecord page) {
        FactsReport report = new FactsReport(sheet, page);
        report.writeStatements();
        EventsReport.write(sheet, page);
        TalksReport.write(sheet, page);
        report.writeFigures();
        report.writePeople();
        report.writeTimes();
    }

    private void writeStatements() {
        title("Who said what", facts.statements());
        for (Statement statement : facts.statements()) {
            sheet.marked(MARK, Harmless.line(source(statement) + ": " + words(statement)));
            StringJoiner about = new StringJoiner(BETWEEN);
            about.add(statement.kind().name().toLowerCase(Locale.ROOT));
            statement.cue().ifPresent(cue -> about.add("“" + cue.of(text) + "”"));
            statement.medium().ifPresent(about::add);
            statement.said().ifPresent(about::add);
            if (!statement.to().isEmpty()) {
                about.add("to " + String.join(", ", statement.to()));
            }
            if (statement.hedged()) {
                about.add("the page keeps its distance");
            }
            sheet.marked(UNDER, Harmless.line(about.toString()));
        }
    }

    private String source(Statement statement) {
        if (statement.source().isEmpty()) {
            return "Not said by whom";
        }
        return statement.source().stream().map(Source::name).collect(Collectors.joining(PASSED_ON));
    }

    private String words(Statement statement) {
        return statement.parts().stream().map(this::words).collect(Collectors.joining(" … "));
    }

    private String words(Span span) {
        return span.of(text);
    }

    private void writeFigures() {
        title("How many", facts.figures());
        for (Figure figure : facts.figures()) {
            StringJoiner line = new StringJoiner(BETWEEN);
            String counted = figure.counts().map(counts -> " " + counts.text()).orElse("");
            line.add(words(figure.span()) + counted);
            figure.population().ifPresent(population -> line.add("of " + population));
            figure.place().ifPresent(line::add);
            figure.asOf().ifPresent(line::add);
            claimant(figure).ifPresent(name -> line.add("says " + name));
            sheet.marked(MARK, Harmless.line(line.toString()));
        }
    }

    private Optional<String> claimant(Figure figure) {
        return switch (figure.claimedBy()) {
            case Claimant.Said(String statement) ->
                Optional.ofNullable(statements.get(statement)).map(this::source);
            case Claimant.Owned(String entity) ->
                Optional.ofNullable(entities.get(entity)).map(Entity::name);
            case Claimant.OfPage() -> Optional.empty();
        };
    }

    /** People and bodies that the page names; places and events would be a list of all that is on a map. */
    private void writePeople() {
        List<Entity> named = facts.entities().stream()
                .filter(Entity::isNamed)
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION)
                .toList();
        title("Who is who", named);
        for (Entity entity : named) {
            List<String> line = new ArrayList<>();
            line.add(entity.name());
            entity.roles().stream().map(FactsReport::role).distinct().forEach(line::add);
            if (!entity.aliases().isEmpty()) {
                line.add("also " + String.join(", ", entity.aliases()));
            }
            sheet.marked(MARK, Harmless.line(String.join(BETWEEN, line)));
        }
    }

    private static String role(Role role) {
        return role.title() + role.body().map(body -> " (" + body + ")").orElse("");
    }

    private void writeTimes() {
        title("When", facts.times());
        for (TimeExpression time : facts.times()) {
            String mod = time.mod().map(found -> " " + found).orElse("");
            sheet.marked(MARK, Harmless.line(words(time.span()) + BETWEEN + time.value() + mod));
        }
    }

    private void title(String words, List<?> things) {
        if (!things.isEmpty()) {
            sheet.title(words);
        }
    }
}
