package org.strandline.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.report.Moments;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.Statement;

/** The facts of a page in lists, each with the place where its words stand. */
final class FactLists {

    private static final String BETWEEN = " · ";

    private final PageRecord page;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;

    FactLists(PageRecord page) {
        this.page = page;
        this.entities = page.facts().entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
        this.statements = page.facts().statements().stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (first, second) -> first));
    }

    /** Who is named, those that the page speaks of most before the others. */
    List<Listed> people() {
        return page.facts().entities().stream()
                .filter(Entity::isNamed)
                .sorted(Comparator.comparingInt(
                                (Entity entity) -> entity.mentions().size())
                        .reversed())
                .map(FactLists::listed)
                .toList();
    }

    private static Listed listed(Entity entity) {
        StringJoiner about = new StringJoiner(BETWEEN);
        entity.roles().stream()
                .map(role -> role.title()
                        + role.body().map(body -> " (" + body + ")").orElse(""))
                .distinct()
                .forEach(about::add);
        if (!entity.aliases().isEmpty()) {
            about.add("also " + String.join(", ", entity.aliases()));
        }
        return new Listed(
                Words.of(entity.type()),
                Words.ofPage(entity.name()),
                Words.ofPage(about.toString()),
                entity.mentions().size(),
                entity.mentions().getFirst().span());
    }

    /** What is counted. Ranks are left to the text. */
    List<Listed> figures() {
        return page.facts().figures().stream()
                .filter(figure -> !figure.ordinal())
                .map(this::listed)
                .toList();
    }

    private Listed listed(Figure figure) {
        StringJoiner about = new StringJoiner(BETWEEN);
        claimant(figure.claimedBy()).ifPresent(name -> about.add("says " + name));
        figure.place().ifPresent(about::add);
        figure.asOf().ifPresent(day -> about.add("as of " + day));
        String unit = figure.unit().map(word -> " " + word).orElse("");
        String counted = figure.counts().map(what -> " " + what.text()).orElse("");
        return new Listed(
                figure.counts().map(what -> Words.of(what.category())).orElse("other"),
                Words.ofPage(Words.of(figure.hedge()) + Words.of(figure.value()) + unit + counted),
                Words.ofPage(about.toString()),
                1,
                figure.span());
    }

    private Optional<String> claimant(Figure.Claimant claimant) {
        return switch (claimant) {
            case Figure.Claimant.Said said ->
                Optional.ofNullable(statements.get(said.statement()))
                        .flatMap(statement -> statement.source().stream().findFirst())
                        .map(source -> source.name());
            case Figure.Claimant.Owned owned ->
                Optional.ofNullable(entities.get(owned.entity())).map(Entity::name);
            case Figure.Claimant.OfPage page -> Optional.of("the page");
        };
    }

    List<Listed> events() {
        return page.facts().events().stream().map(this::listed).toList();
    }

    private Listed listed(Event event) {
        StringJoiner about = new StringJoiner(BETWEEN);
        about.add(Words.of(event.status()));
        names(event.actors()).ifPresent(about::add);
        names(event.recipients()).ifPresent(names -> about.add("to or with " + names));
        event.place().ifPresent(about::add);
        event.date().map(Moments::ofTimex).ifPresent(about::add);
        String mode = event.mode().map(word -> ": " + word).orElse("");
        return new Listed(
                Words.of(event.type()) + Words.ofPage(mode),
                Words.ofPage(event.span().of(page.article().text())),
                Words.ofPage(about.toString()),
                event.mentions().size(),
                event.span());
    }

    private Optional<String> names(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named(ids)));
    }

    private List<String> named(List<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(
                id -> Optional.ofNullable(entities.get(id)).map(Entity::name).ifPresent(names::add));
        return names;
    }

    List<Listed> talks() {
        return page.facts().process().stream()
                .flatMap(process -> process.positions().stream())
                .map(this::listed)
                .toList();
    }

    private Listed listed(Negotiation.Position position) {
        return new Listed(
                Words.of(position.stance()),
                Words.ofPage(String.join(", ", named(List.of(position.party())))),
                Words.ofPage(position.on()),
                1,
                position.span());
    }
}
