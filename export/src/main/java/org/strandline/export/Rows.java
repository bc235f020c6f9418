package org.strandline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.json.Words;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Location;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** The lines of a page in each sheet. Ids become names: a sheet is read by people. */
final class Rows {

    private final String text;
    private final PageRecord page;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;

    private Rows(PageRecord page) {
        this.page = page;
        this.text = page.article().text();
        this.entities = byId(page.facts().entities(), Entity::id);
        this.statements = byId(page.facts().statements(), Statement::id);
        this.figures = byId(page.facts().figures(), Figure::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /** The lines of {@code page} in {@code sheet}, cells in the order of {@link Sheet#head()}. */
    static List<List<String>> of(PageRecord page, Sheet sheet) {
        Rows rows = new Rows(page);
        List<List<String>> facts =
                switch (sheet) {
                    case ENTITIES ->
                        page.facts().entities().stream().map(Rows::row).toList();
                    case STATEMENTS ->
                        page.facts().statements().stream().map(rows::row).toList();
                    case FIGURES ->
                        page.facts().figures().stream().map(rows::row).toList();
                    case EVENTS -> page.facts().events().stream().map(rows::row).toList();
                    case TIMES -> page.facts().times().stream().map(rows::row).toList();
                    case POSITIONS ->
                        page.facts().process().map(Negotiation::positions).orElse(List.of()).stream()
                                .map(rows::row)
                                .toList();
                };
        return facts.stream().map(fact -> Cells.joined(rows.page(), fact)).toList();
    }

    private List<String> page() {
        Article article = page.article();
        return List.of(
                page.id(),
                Cells.of(article.published().or(article::updated).map(PageTime::iso)),
                Cells.of(article.outlet()),
                Cells.of(article.headline()),
                Cells.of(page.source().url()));
    }

    private static List<String> row(Entity entity) {
        Optional<Location> location = entity.location();
        return List.of(
                entity.id(),
                Words.of(entity.type()),
                entity.name(),
                Cells.of(entity.aliases()),
                Cells.of(entity.roles().stream().map(Rows::office).distinct().toList()),
                Cells.of(entity.mentions().size()),
                location.filter(place -> place.geonames().isPresent())
                        .map(place -> Cells.of(place.geonames().getAsInt()))
                        .orElse(""),
                Cells.of(location.map(Location::latitude)),
                Cells.of(location.map(Location::longitude)),
                Cells.of(location.map(Location::country)));
    }

    private static String office(Role role) {
        return role.title() + role.body().map(body -> " (" + body + ")").orElse("");
    }

    private List<String> row(Statement statement) {
        List<String> names = statement.source().stream().map(Source::name).toList();
        Span first = statement.parts().getFirst();
        Span last = statement.parts().getLast();
        return List.of(
                statement.id(),
                Words.of(statement.kind()),
                Words.of(statement.act()),
                Cells.of(names.stream().findFirst()),
                Cells.of(names.stream().skip(1).toList()),
                Words.of(statement.anonymity()),
                statement.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" … ")),
                Cells.of(statement.medium()),
                Cells.of(statement.said()),
                Cells.of(statement.to()),
                Words.of(statement.polarity()),
                Boolean.toString(statement.hedged()),
                Cells.of(first.start()),
                Cells.of(last.end()));
    }

    private List<String> row(Figure figure) {
        List<String> row = new ArrayList<>(List.of(figure.id(), figure.span().of(text)));
        row.addAll(numbers(figure.value()));
        row.addAll(List.of(
                Cells.of(figure.unit()),
                Words.of(figure.hedge()),
                Cells.of(figure.counts().map(Figure.Counted::text)),
                Cells.of(figure.counts().map(Figure.Counted::category).map(Words::of)),
                Cells.of(figure.population()),
                Cells.of(figure.place()),
                Cells.of(figure.asOf()),
                claimant(figure.claimedBy()),
                Cells.of(figure.span().start()),
                Cells.of(figure.span().end())));
        return row;
    }

    private static List<String> numbers(Figure.Value value) {
        return switch (value) {
            case Figure.Value.One(BigDecimal one) -> List.of(one.toPlainString(), "", "");
            case Figure.Value.Range(BigDecimal min, BigDecimal max) ->
                List.of("", min.toPlainString(), max.toPlainString());
            case Figure.Value.Vague(Optional<BigDecimal> min) ->
                List.of("", Cells.of(min.map(BigDecimal::toPlainString)), "");
        };
    }

    private String claimant(Claimant claimant) {
        return switch (claimant) {
            case Claimant.Said(String statement) -> source(Optional.of(statement));
            case Claimant.Owned(String entity) -> names(List.of(entity));
            case Claimant.OfPage() -> "";
        };
    }

    private List<String> row(Event event) {
        return List.of(
                event.id(),
                Words.of(event.type()),
                Cells.of(event.mode()),
                Words.of(event.status()),
                names(event.actors()),
                names(event.recipients()),
                Cells.of(event.place()),
                Cells.of(event.date()),
                words(event.deaths()),
                words(event.injuries()),
                source(event.statedBy()),
                event.span().of(text),
                Cells.of(event.span().start()),
                Cells.of(event.span().end()));
    }

    private List<String> row(TimeExpression time) {
        return List.of(
                time.id(),
                Words.of(time.type()),
                time.value(),
                Cells.of(time.mod()),
                time.span().of(text),
                Cells.of(time.span().start()),
                Cells.of(time.span().end()));
    }

    private List<String> row(Negotiation.Position position) {
        return List.of(
                names(List.of(position.party())),
                position.on(),
                Words.of(position.stance()),
                position.span().of(text),
                source(position.statement()),
                Cells.of(position.span().start()),
                Cells.of(position.span().end()));
    }

    private String names(List<String> ids) {
        return Cells.of(ids.stream()
                .map(id ->
                        Optional.ofNullable(entities.get(id)).map(Entity::name).orElse(id))
                .toList());
    }

    private String source(Optional<String> statement) {
        return Cells.of(statement
                .flatMap(id -> Optional.ofNullable(statements.get(id)))
                .flatMap(found -> found.source().stream().findFirst())
                .map(Source::name));
    }

    private String words(Optional<String> figure) {
        return Cells.of(figure.flatMap(id -> Optional.ofNullable(figures.get(id)))
                .map(found -> found.span().of(text)));
    }
}
