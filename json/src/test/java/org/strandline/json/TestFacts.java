package org.strandline.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.record.Affiliation;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.Figure;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Role;
import org.strandline.record.Sector;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** Facts that have every field that facts can have, about the text of {@link TestPages#full()}. */
final class TestFacts {

    private final String text;

    private TestFacts(String text) {
        this.text = text;
    }

    static Facts of(String text) {
        TestFacts facts = new TestFacts(text);
        return new Facts(
                facts.entities(),
                List.of(facts.statement()),
                List.of(facts.time(), facts.span()),
                facts.figures(),
                List.of(facts.event()),
                Optional.of(facts.talks()));
    }

    private Event event() {
        return new Event(
                "v1",
                at("went back"),
                List.of(at("talks"), at("went back")),
                EventType.MEET,
                Optional.of("visit"),
                List.of("e1"),
                List.of("e2"),
                Optional.of("Valmere"),
                Optional.of("2025-04-03"),
                Event.Status.HAPPENED,
                Optional.of("s1"),
                Optional.of("f1"),
                Optional.of("f2"));
    }

    private Negotiation talks() {
        return new Negotiation(
                List.of("e1"),
                List.of("e2"),
                List.of(new Negotiation.Round(
                        at("talks"), Optional.of("Valmere"), Optional.of("2025-04-03"), Event.Status.ONGOING)),
                List.of(new Negotiation.Proposal(
                        at("on the table"),
                        List.of("e1"),
                        Optional.of("the plan"),
                        Optional.of("the offer"),
                        OptionalInt.of(2),
                        Optional.of("P6M"),
                        List.of(new Negotiation.Term(
                                "A second crossing every day",
                                at("A second crossing every day"),
                                OptionalInt.of(1),
                                Optional.of("e1"),
                                Optional.of("e2"))))),
                List.of(new Negotiation.Position(
                        "e1", "fares", Negotiation.Stance.OPEN, at("never far apart"), Optional.of("s1"))));
    }

    private List<Entity> entities() {
        Entity mayor = new Entity(
                "e1",
                EntityType.PERSON,
                "Ilo Brandt",
                List.of("Brandt"),
                List.of(new Role("mayor", Optional.of("Valmere"), at("the mayor"))),
                List.of(
                        new Mention(at("Ilo Brandt"), Mention.Kind.NAME),
                        new Mention(at("mayor"), Mention.Kind.NOMINAL)),
                Optional.empty(),
                new Affiliation(Optional.of("GB"), List.of(Sector.GOVERNMENT)));
        Entity place = new Entity(
                "e2",
                EntityType.PLACE,
                "Valmere",
                List.of(),
                List.of(),
                List.of(new Mention(at("Valmere"), Mention.Kind.NAME)),
                Optional.of(new Location(OptionalInt.of(123), 54.5, -3.25, "GB")));
        return List.of(mayor, place);
    }

    private Statement statement() {
        return new Statement(
                "s1",
                Statement.Kind.DIRECT,
                List.of(at("We were never far apart,")),
                Statement.Act.SAYS,
                Optional.of(at("said")),
                List.of(new Source(Optional.of("e1"), "Ilo Brandt", at("mayor"), true, Source.Kind.PERSON)),
                Statement.Anonymity.NAMED,
                Optional.of("a letter"),
                Optional.of("2025-04-03"),
                List.of("reporters"),
                Statement.Polarity.ASSERTS,
                true,
                Optional.of("s1"));
    }

    private TimeExpression time() {
        return new TimeExpression("t1", TimeExpression.Type.DATE, "2025-04-03", Optional.empty(), at("Thursday"));
    }

    private TimeExpression span() {
        return new TimeExpression(
                "t2",
                TimeExpression.Type.DURATION,
                "PT5H",
                Optional.of(TimeExpression.Mod.MORE_THAN),
                at("five hours"));
    }

    private List<Figure> figures() {
        Figure one = new Figure(
                "f1",
                at("second"),
                new Figure.Value.One(new BigDecimal("2E+1")),
                Optional.of("%"),
                true,
                Figure.Hedge.AT_LEAST,
                Optional.of(new Figure.Counted("crossing", at("crossing"), Figure.Category.OTHER)),
                Optional.of("crossings"),
                Optional.of("Valmere"),
                Optional.of("2025-04-03"),
                Optional.of(true),
                new Figure.Claimant.Said("s1"));
        Figure range = new Figure(
                "f2",
                at("end of next winter"),
                new Figure.Value.Range(new BigDecimal("1.50"), new BigDecimal("2")),
                Optional.empty(),
                false,
                Figure.Hedge.ABOUT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Figure.Claimant.Owned("e1"));
        Figure vague = new Figure(
                "f3",
                at("ninety"),
                new Figure.Value.Vague(Optional.of(new BigDecimal("90"))),
                Optional.empty(),
                false,
                Figure.Hedge.VAGUE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                new Figure.Claimant.OfPage());
        return List.of(one, range, vague);
    }

    private Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
