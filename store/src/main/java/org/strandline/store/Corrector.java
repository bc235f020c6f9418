package org.strandline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Role;
import org.strandline.record.Statement;
import org.strandline.store.Change.Words;
import org.strandline.text.Span;

/** Puts a record right as people have said. A correction whose words the page does not have any more changes nothing. */
final class Corrector {

    private Corrector() {}

    /** {@code record} with {@code corrections} in their order. */
    static PageRecord corrected(PageRecord record, List<Correction> corrections) {
        Facts facts = record.facts();
        for (Correction correction : corrections) {
            facts = corrected(record, facts, correction.change());
        }
        return facts.equals(record.facts())
                ? record
                : new PageRecord(record.id(), record.version(), record.source(), record.article(), facts);
    }

    private static Facts corrected(PageRecord record, Facts facts, Change change) {
        return switch (change) {
            case Change.Same(Words one, Words other) -> {
                if (one.page().equals(other.page())) {
                    yield merged(facts, entity(record, facts, one), entity(record, facts, other));
                }
                yield other.page().equals(record.id())
                        ? named(facts, entity(record, facts, other), one.words())
                        : facts;
            }
            case Change.NotSame(Words one, Words other) ->
                one.page().equals(other.page()) && entity(record, facts, one).equals(entity(record, facts, other))
                        ? parted(
                                facts,
                                entity(record, facts, other),
                                other.words(),
                                record.article().text())
                        : facts;
            case Change.Called(Words at, String name) ->
                entity(record, facts, at)
                        .map(found -> renamed(facts, found, name, List.of()))
                        .orElse(facts);
            case Change.SaidBy(Words at, Words speaker) ->
                mended(facts, statement(record, facts, at), said -> saidBy(record, facts, said, speaker));
            case Change.Reads(Words at, Words instead) ->
                mended(facts, statement(record, facts, at), said -> place(
                                record.article().text(), instead)
                        .map(span -> Mended.reading(said, span))
                        .orElse(said));
            case Change.NoStatement(Words at) -> without(facts, statement(record, facts, at));
            case Change.Together together -> facts;
            case Change.Apart apart -> facts;
            case Change.Undo undo -> facts;
        };
    }

    /** Where the words are now: where they were, or else nearest to it. */
    static Optional<Span> place(String text, Words words) {
        int start = words.span().start();
        String wanted = words.words();
        if (wanted.isEmpty() || start > text.length()) {
            return Optional.empty();
        }
        int after = text.indexOf(wanted, start);
        int before = text.lastIndexOf(wanted, start);
        if (after < 0 && before < 0) {
            return Optional.empty();
        }
        boolean nearer = before < 0 || (after >= 0 && after - start <= start - before);
        int found = nearer ? after : before;
        return Optional.of(new Span(found, found + wanted.length()));
    }

    private static Optional<Entity> entity(PageRecord record, Facts facts, Words words) {
        return place(record.article().text(), words).flatMap(span -> facts.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .findFirst());
    }

    private static Optional<Statement> statement(PageRecord record, Facts facts, Words words) {
        return place(record.article().text(), words).flatMap(span -> facts.statements().stream()
                .filter(statement -> statement.parts().stream().anyMatch(part -> part.overlaps(span)))
                .findFirst());
    }

    private static Facts merged(Facts facts, Optional<Entity> one, Optional<Entity> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return facts;
        }
        Entity kept = one.get();
        Entity gone = other.get();
        List<String> aliases = Stream.of(kept.aliases(), List.of(gone.name()), gone.aliases())
                .flatMap(List::stream)
                .filter(name -> !name.equals(kept.name()))
                .distinct()
                .toList();
        Entity both = new Entity(
                kept.id(),
                kept.type(),
                kept.name(),
                aliases,
                together(kept.roles(), gone.roles(), Comparator.comparing(Role::span)),
                together(kept.mentions(), gone.mentions(), Comparator.comparing(Mention::span)),
                kept.location().or(gone::location),
                kept.affiliation());
        List<Entity> entities = facts.entities().stream()
                .filter(entity -> !entity.equals(gone))
                .map(entity -> entity.equals(kept) ? both : entity)
                .toList();
        return new References(gone.id(), span -> Optional.of(both)).in(facts, entities);
    }

    private static <T> List<T> together(List<T> one, List<T> other, Comparator<T> order) {
        return Stream.concat(one.stream(), other.stream()).sorted(order).toList();
    }

    private static Facts named(Facts facts, Optional<Entity> found, String name) {
        if (found.isEmpty() || found.get().name().equals(name)) {
            return facts;
        }
        Entity entity = found.get();
        List<String> aliases = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
        return renamed(facts, entity, name, aliases);
    }

    private static Facts renamed(Facts facts, Entity entity, String name, List<String> aliases) {
        Entity renamed = new Entity(
                entity.id(),
                entity.type(),
                name,
                aliases,
                entity.roles(),
                entity.mentions(),
                entity.location(),
                entity.affiliation());
        List<Entity> entities = facts.entities().stream()
                .map(each -> each.equals(entity) ? renamed : each)
                .toList();
        return new References(entity.id(), span -> Optional.of(renamed)).in(facts, entities);
    }

    /** The mentions that say {@code words} become an entity of their own. */
    private static Facts parted(Facts facts, Optional<Entity> found, String words, String text) {
        if (found.isEmpty()) {
            return facts;
        }
        Entity entity = found.get();
        List<Mention> theirs = entity.mentions().stream()
                .filter(mention -> mention.span().of(text).equals(words))
                .toList();
        List<Mention> rest = entity.mentions().stream()
                .filter(mention -> !theirs.contains(mention))
                .toList();
        if (theirs.isEmpty() || rest.isEmpty()) {
            return facts;
        }
        Entity other =
                new Entity(entity.id() + "b", entity.type(), words, List.of(), List.of(), theirs, Optional.empty());
        List<String> aliases =
                entity.aliases().stream().filter(alias -> !alias.equals(words)).toList();
        String name = entity.name().equals(words) ? rest.getFirst().span().of(text) : entity.name();
        Entity left = new Entity(entity.id(), entity.type(), name, aliases, entity.roles(), rest, entity.location())
                .in(entity.affiliation());
        List<Entity> entities = new ArrayList<>();
        for (Entity each : facts.entities()) {
            entities.add(each.equals(entity) ? left : each);
            if (each.equals(entity)) {
                entities.add(other);
            }
        }
        return new References(
                        entity.id(),
                        span -> theirs.stream()
                                        .anyMatch(mention -> mention.span().overlaps(span))
                                ? Optional.of(other)
                                : Optional.of(left))
                .in(facts, entities);
    }

    private static Facts without(Facts facts, Optional<Statement> statement) {
        return statement.map(gone -> new Unsaid(gone.id()).in(facts)).orElse(facts);
    }

    private static Facts mended(Facts facts, Optional<Statement> found, UnaryOperator<Statement> mend) {
        if (found.isEmpty()) {
            return facts;
        }
        List<Statement> statements = facts.statements().stream()
                .map(each -> each.equals(found.get()) ? mend.apply(each) : each)
                .sorted(Comparator.comparing(each -> each.parts().getFirst()))
                .toList();
        return new Facts(facts.entities(), statements, facts.times(), facts.figures(), facts.events(), facts.process());
    }

    private static Statement saidBy(PageRecord record, Facts facts, Statement said, Words speaker) {
        return place(record.article().text(), speaker)
                .map(span -> Mended.saidBy(said, span, speaker.words(), entity(record, facts, speaker)))
                .orElse(said);
    }
}
