package org.strandline.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.json.Words;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Location;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Sector;
import org.strandline.record.Source;
import org.strandline.record.Statement;

/** The cells of the events of one page, in the order of {@link EventTable#COLUMNS}. */
final class EventRow {

    private final PageRecord page;
    private final String text;
    private final SentenceText sentences;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;
    private final Map<String, Figure> figures;
    private final Map<String, Location> places;

    EventRow(PageRecord page) {
        this.page = page;
        this.text = page.article().text();
        this.sentences = new SentenceText(page.article());
        this.entities = byId(page.facts().entities(), Entity::id);
        this.statements = byId(page.facts().statements(), Statement::id);
        this.figures = byId(page.facts().figures(), Figure::id);
        this.places = places(page.facts().entities());
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /** Where each name of a place on the page is. */
    private static Map<String, Location> places(List<Entity> entities) {
        return entities.stream()
                .filter(entity ->
                        entity.type() == EntityType.PLACE && entity.location().isPresent())
                .flatMap(entity -> Cells.joined(List.of(entity.name()), entity.aliases()).stream()
                        .map(name -> Map.entry(name, entity.location().orElseThrow())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    List<String> of(Event event) {
        Article article = page.article();
        Optional<Location> location = event.place().flatMap(this::location);
        return List.of(
                page.id() + "/" + event.id(),
                Cells.of(event.date()),
                Words.of(event.type()),
                Cells.of(event.mode()),
                Words.of(event.status()),
                names(event.actors()),
                countries(event.actors()),
                sectors(event.actors()),
                names(event.recipients()),
                countries(event.recipients()),
                sectors(event.recipients()),
                Cells.of(event.place()),
                Cells.of(location.map(Location::country)),
                Cells.of(location.map(Location::latitude)),
                Cells.of(location.map(Location::longitude)),
                Cells.of(location.map(Location::geonames)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)),
                number(event.deaths()),
                number(event.injuries()),
                source(event.statedBy()),
                event.span().of(text),
                Cells.of(event.span().start()),
                Cells.of(event.span().end()),
                sentences.around(event.span()),
                Cells.of(article.headline()),
                Cells.of(article.outlet()),
                Cells.of(page.source().url()),
                Cells.of(article.published().or(article::updated).map(PageTime::iso)),
                article.language(),
                page.version());
    }

    /** The place of that name, or the one of which a part is named: "southern Norland". */
    private Optional<Location> location(String place) {
        int space = place.indexOf(' ');
        Optional<Location> whole = Optional.ofNullable(places.get(place));
        return whole.isPresent() || space < 0 ? whole : Optional.ofNullable(places.get(place.substring(space + 1)));
    }

    private String names(List<String> ids) {
        return Cells.of(found(ids).stream().map(Entity::name).toList());
    }

    /** The countries of those of whom the page says it. */
    private String countries(List<String> ids) {
        return Cells.of(found(ids).stream()
                .flatMap(entity -> country(entity).stream())
                .distinct()
                .toList());
    }

    /** A place that an older reader kept has a location alone. */
    private static Optional<String> country(Entity entity) {
        return entity.affiliation()
                .country()
                .or(() -> entity.location().map(Location::country).filter(code -> !code.isEmpty()));
    }

    /** PLOVER's codes of the sectors of those of whom the page says it. */
    private String sectors(List<String> ids) {
        return Cells.of(found(ids).stream()
                .flatMap(entity -> entity.affiliation().sectors().stream())
                .map(Sector::code)
                .distinct()
                .toList());
    }

    private List<Entity> found(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .toList();
    }

    private String source(Optional<String> statement) {
        return Cells.of(statement
                .flatMap(id -> Optional.ofNullable(statements.get(id)))
                .flatMap(found -> found.source().stream().findFirst())
                .map(Source::name));
    }

    /** A whole number as a number, so that a column can be added up; anything else in the page's words. */
    private String number(Optional<String> figure) {
        return Cells.of(
                figure.flatMap(id -> Optional.ofNullable(figures.get(id))).map(this::number));
    }

    private String number(Figure figure) {
        return switch (figure.value()) {
            case Figure.Value.One(BigDecimal one) -> one.toPlainString();
            case Figure.Value.Range range -> figure.span().of(text);
            case Figure.Value.Vague vague -> figure.span().of(text);
        };
    }
}
