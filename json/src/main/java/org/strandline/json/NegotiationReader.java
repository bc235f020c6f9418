package org.strandline.json;

import org.strandline.record.Event;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Round;
import org.strandline.record.Negotiation.Stance;
import org.strandline.record.Negotiation.Term;

/** Reads back what {@link NegotiationJson} wrote. */
final class NegotiationReader {

    private NegotiationReader() {}

    static Negotiation read(Fields fields) {
        return new Negotiation(
                fields.strings("parties"),
                fields.strings("mediators"),
                fields.list("rounds", NegotiationReader::round),
                fields.list("proposals", NegotiationReader::proposal),
                fields.list("positions", NegotiationReader::position));
    }

    private static Round round(Fields fields) {
        return new Round(
                fields.span(),
                fields.optional("place"),
                fields.optional("began"),
                fields.word("status", Event.Status.class));
    }

    private static Proposal proposal(Fields fields) {
        return new Proposal(
                fields.span(),
                fields.strings("by"),
                fields.optional("name"),
                fields.optional("inReplyTo"),
                fields.optionalNumber("phases"),
                fields.optional("length"),
                fields.list("terms", NegotiationReader::term));
    }

    private static Term term(Fields fields) {
        return new Term(
                fields.string("text"),
                fields.span(),
                fields.optionalNumber("phase"),
                fields.optional("owedBy"),
                fields.optional("owedTo"));
    }

    private static Position position(Fields fields) {
        return new Position(
                fields.string("party"),
                fields.string("on"),
                fields.word("stance", Stance.class),
                fields.span(),
                fields.optional("statement"));
    }
}
