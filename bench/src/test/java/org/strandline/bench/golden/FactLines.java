package org.strandline.bench.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.record.Entity;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Figure.Value;
import org.strandline.record.PageRecord;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** Writes each fact of a page as a line that shows what changed when it changes. */
final class FactLines {

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Span span, String words) {}

    private FactLines(String text) {
        this.text = text;
    }

    static List<String> of(PageRecord page) {
        FactLines lines = new FactLines(page.article().text());
        Map<String, Statement> statements =
                page.facts().statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        page.facts().entities().stream().filter(Entity::isNamed).forEach(lines::entity);
        page.facts().statements().forEach(lines::statement);
        page.facts().times().forEach(lines::time);
        page.facts().figures().forEach(figure -> lines.figure(figure, statements));
        return lines.lines.stream()
                .sorted(Comparator.comparing(Line::span).thenComparing(Line::words))
                .map(line -> line.span + " " + line.words)
                .toList();
    }

    private void entity(Entity entity) {
        String aliases = entity.aliases().isEmpty() ? "" : " = " + String.join(", ", entity.aliases());
        String roles = entity.roles().stream()
                .map(role -> " | " + role.title()
                        + role.body().map(body -> " of " + body).orElse(""))
                .collect(Collectors.joining());
        add(
                entity.mentions().getFirst().span(),
                "ENTITY " + word(entity.type()) + " " + entity.name() + aliases + roles + " ×"
                        + entity.mentions().size());
    }

    private void statement(Statement statement) {
        String source = statement.source().stream().map(Source::name).collect(Collectors.joining(" → "));
        String cue = statement.cue().map(span -> span.of(text)).orElse("–");
        String parts = statement.parts().stream()
                .map(part -> "“" + part.of(text) + "”")
                .collect(Collectors.joining(" … "));
        StringBuilder rest = new StringBuilder();
        statement.medium().ifPresent(medium -> rest.append(" in ").append(medium));
        statement.said().ifPresent(said -> rest.append(" at ").append(said));
        statement.to().forEach(to -> rest.append(" to ").append(to));
        if (statement.hedged()) {
            rest.append(" (hedged)");
        }
        add(
                statement.parts().getFirst(),
                "STATEMENT " + word(statement.kind()) + " " + word(statement.act()) + " "
                        + (source.isEmpty() ? "nobody" : source) + " (" + word(statement.anonymity()) + ") ← " + cue
                        + " " + parts + rest);
    }

    private void time(TimeExpression time) {
        String mod = time.mod().map(found -> " " + found).orElse("");
        add(
                time.span(),
                "TIME " + word(time.type()) + " " + time.value() + mod + " “"
                        + time.span().of(text) + "”");
    }

    private void figure(Figure figure, Map<String, Statement> statements) {
        String value =
                switch (figure.value()) {
                    case Value.One one -> one.value().toPlainString();
                    case Value.Range range ->
                        range.min().toPlainString() + "–" + range.max().toPlainString();
                    case Value.Vague vague ->
                        vague.min().map(min -> min.toPlainString() + "+").orElse("?");
                };
        String counted = figure.counts()
                .map(counts -> " " + word(counts.category()) + " " + counts.text())
                .orElse("");
        String claimant =
                switch (figure.claimedBy()) {
                    case Claimant.Said(String id) ->
                        Objects.requireNonNull(statements.get(id)).source().stream()
                                .findFirst()
                                .map(Source::name)
                                .orElse("nobody");
                    case Claimant.Owned(String id) -> id;
                    case Claimant.OfPage() -> "page";
                };
        add(
                figure.span(),
                "FIGURE " + value + figure.unit().map(unit -> " " + unit).orElse("") + " " + word(figure.hedge())
                        + counted + " ← " + claimant);
    }

    private void add(Span span, String words) {
        lines.add(new Line(span, words.replace('\n', ' ')));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
