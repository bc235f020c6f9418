package org.strandline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.PageRecord;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/** Makes the passages of a page: stretches of its text, and the facts in them. */
final class Cutter {

    private final PageRecord page;
    private final Sentences sentences;
    private final List<Stretches.Stretch> stretches;
    private final Map<String, Entity> entities;
    private final Map<String, Statement> statements;
    private final List<Draft> facts = new ArrayList<>();

    private Cutter(PageRecord page) {
        this.page = page;
        this.sentences = Sentences.of(page.article());
        this.stretches = Stretches.of(page.article());
        this.entities = page.facts().entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (a, b) -> a));
        this.statements = page.facts().statements().stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (a, b) -> a));
    }

    /** Stretches first, in order; a fact's {@link Draft#within()} counts them from 0. */
    static List<Draft> of(PageRecord page) {
        return new Cutter(page).cut();
    }

    private List<Draft> cut() {
        page.facts().statements().forEach(this::add);
        page.facts().figures().forEach(this::add);
        page.facts().events().forEach(this::add);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            drafts.add(stretch(i));
        }
        drafts.addAll(facts);
        return drafts;
    }

    private Draft stretch(int number) {
        Stretches.Stretch stretch = stretches.get(number);
        List<Draft> inside = facts.stream()
                .filter(fact -> fact.within().equals(OptionalInt.of(number)))
                .toList();
        return new Draft(
                stretch.kind(),
                stretch.span(),
                all(inside.stream().filter(fact -> fact.kind() == Kind.STATEMENT), Draft::who),
                all(inside.stream(), Draft::known),
                all(inside.stream(), Draft::said),
                placesIn(stretch.span()).distinct().toList(),
                OptionalInt.empty());
    }

    private static List<String> all(Stream<Draft> drafts, Function<Draft, List<String>> part) {
        return drafts.map(part).flatMap(List::stream).distinct().toList();
    }

    private void add(Statement statement) {
        Span span = new Span(
                statement.parts().getFirst().start(),
                Math.max(
                        statement.parts().getFirst().end(),
                        statement.parts().getLast().end()));
        List<String> names =
                statement.source().stream().map(Source::name).distinct().toList();
        Stream<String> known = statement.source().stream().map(Source::entity).flatMap(this::known);
        add(Kind.STATEMENT, span, names, known, statement.said(), Stream.empty());
    }

    private void add(Figure figure) {
        Span sentence = sentences.around(figure.span());
        switch (figure.claimedBy()) {
            case Figure.Claimant.Said(String id) -> {
                List<Source> sources = Optional.ofNullable(statements.get(id))
                        .map(Statement::source)
                        .orElse(List.of());
                add(
                        Kind.FIGURE,
                        sentence,
                        sources.stream().map(Source::name).toList(),
                        sources.stream().map(Source::entity).flatMap(this::known),
                        figure.asOf(),
                        figure.place().stream());
            }
            case Figure.Claimant.Owned(String id) ->
                add(
                        Kind.FIGURE,
                        sentence,
                        names(List.of(id)),
                        known(Optional.of(id)),
                        figure.asOf(),
                        figure.place().stream());
            case Figure.Claimant.OfPage() ->
                add(Kind.FIGURE, sentence, List.of(), Stream.empty(), figure.asOf(), figure.place().stream());
        }
    }

    private void add(Event event) {
        Stream<String> known = event.actors().stream().map(Optional::of).flatMap(this::known);
        add(
                Kind.EVENT,
                sentences.around(event.span()),
                names(event.actors()),
                known,
                event.date(),
                event.place().stream());
    }

    private void add(
            Kind kind,
            Span span,
            List<String> names,
            Stream<String> known,
            Optional<String> said,
            Stream<String> places) {
        facts.add(new Draft(
                kind,
                span,
                names.stream().distinct().toList(),
                Stream.concat(names.stream(), known).distinct().toList(),
                said.stream().toList(),
                Stream.concat(places, placesIn(sentences.around(span)))
                        .distinct()
                        .toList(),
                within(span)));
    }

    private List<String> names(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .map(Entity::name)
                .toList();
    }

    private Stream<String> known(Optional<String> id) {
        return id.flatMap(given -> Optional.ofNullable(entities.get(given))).stream()
                .flatMap(Cutter::called);
    }

    private static Stream<String> called(Entity entity) {
        Stream<String> roles = entity.roles().stream().map(Cutter::office);
        return Stream.of(Stream.of(entity.name()), entity.aliases().stream(), roles)
                .flatMap(Function.identity());
    }

    private static String office(Role role) {
        return role.title() + role.body().map(body -> " of " + body).orElse("");
    }

    private Stream<String> placesIn(Span span) {
        return page.facts().entities().stream()
                .filter(entity -> entity.type() == EntityType.PLACE)
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> span.contains(mention.span())))
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()));
    }

    private OptionalInt within(Span span) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).span().end() > span.start()) {
                return stretches.get(i).span().start() <= span.start() ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
