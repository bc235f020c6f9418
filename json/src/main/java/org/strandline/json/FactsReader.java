package org.strandline.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.Affiliation;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Claimant;
import org.strandline.record.Figure.Counted;
import org.strandline.record.Figure.Value;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Role;
import org.strandline.record.Sector;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;

/** Reads back what {@link FactsJson} wrote. */
final class FactsReader {

    private FactsReader() {}

    static Facts read(Fields page) {
        List<Statement> statements = page.list("statements", FactsReader::statement);
        Set<String> said = statements.stream().map(Statement::id).collect(Collectors.toSet());
        return new Facts(
                page.list("entities", FactsReader::entity),
                statements,
                page.list("times", FactsReader::time),
                page.list("figures", figure -> figure(figure, said)),
                page.list("events", FactsReader::event),
                page.optionalChild("process").map(NegotiationReader::read));
    }

    private static Entity entity(Fields fields) {
        return new Entity(
                fields.string("id"),
                fields.word("type", EntityType.class),
                fields.string("name"),
                fields.strings("aliases"),
                fields.list("roles", role -> new Role(role.string("title"), role.optional("body"), role.span())),
                fields.list("mentions", FactsReader::mention),
                fields.optionalChild("location").map(location -> location(fields, location)),
                affiliation(fields));
    }

    private static Affiliation affiliation(Fields entity) {
        List<Sector> sectors = entity.strings("sectors").stream()
                .map(word -> Words.constant(Sector.class, word))
                .toList();
        return new Affiliation(entity.optional("country"), sectors);
    }

    private static Mention mention(Fields fields) {
        return new Mention(fields.span(), fields.word("kind", Mention.Kind.class));
    }

    private static Location location(Fields entity, Fields location) {
        Optional<Fields> link = entity.optionalChild("link");
        return new Location(
                link.map(number -> number.optionalNumber("geonames")).orElse(OptionalInt.empty()),
                location.fraction("latitude"),
                location.fraction("longitude"),
                location.string("country"));
    }

    private static Statement statement(Fields fields) {
        return new Statement(
                fields.string("id"),
                fields.word("kind", Statement.Kind.class),
                fields.list("parts", Fields::span),
                fields.word("act", Statement.Act.class),
                fields.optionalChild("cue").map(Fields::span),
                fields.list("source", FactsReader::source),
                fields.word("anonymity", Statement.Anonymity.class),
                fields.optional("medium"),
                fields.optional("said"),
                fields.strings("to"),
                fields.word("polarity", Statement.Polarity.class),
                fields.truth("hedged").orElse(false),
                fields.optional("replyTo"));
    }

    private static Source source(Fields fields) {
        return new Source(
                fields.optional("entity"),
                fields.string("name"),
                fields.span(),
                fields.truth("named").orElse(false),
                fields.word("kind", Source.Kind.class));
    }

    private static TimeExpression time(Fields fields) {
        return new TimeExpression(
                fields.string("id"),
                fields.word("type", TimeExpression.Type.class),
                fields.string("value"),
                fields.optional("mod").map(TimeExpression.Mod::valueOf),
                fields.span());
    }

    /**
     * @param said the ids of the page's statements: whose figure it is, a statement's or an entity's, is told by them
     */
    private static Figure figure(Fields fields, Set<String> said) {
        return new Figure(
                fields.string("id"),
                fields.span(),
                value(fields),
                fields.optional("unit"),
                fields.truth("ordinal").orElse(false),
                fields.word("hedge", Figure.Hedge.class),
                fields.optionalChild("counts").map(FactsReader::counted),
                fields.optional("population"),
                fields.optional("place"),
                fields.optional("asOf"),
                fields.truth("cumulative"),
                claimant(fields.string("claimedBy"), said));
    }

    private static Value value(Fields fields) {
        if (fields.decimal("value").isPresent()) {
            return new Value.One(fields.decimal("value").get());
        }
        if (fields.decimal("min").isPresent() && fields.decimal("max").isPresent()) {
            return new Value.Range(
                    fields.decimal("min").get(), fields.decimal("max").get());
        }
        return new Value.Vague(fields.decimal("min"));
    }

    private static Counted counted(Fields fields) {
        return new Counted(fields.string("text"), fields.span(), fields.word("category", Figure.Category.class));
    }

    private static Claimant claimant(String id, Set<String> said) {
        if (id.equals("page")) {
            return new Claimant.OfPage();
        }
        return said.contains(id) ? new Claimant.Said(id) : new Claimant.Owned(id);
    }

    private static Event event(Fields fields) {
        return new Event(
                fields.string("id"),
                fields.span(),
                fields.list("mentions", Fields::span),
                fields.word("type", EventType.class),
                fields.optional("mode"),
                fields.strings("actors"),
                fields.strings("recipients"),
                fields.optional("place"),
                fields.optional("date"),
                fields.word("status", Event.Status.class),
                fields.optional("statedBy"),
                fields.optional("deaths"),
                fields.optional("injuries"));
    }
}
