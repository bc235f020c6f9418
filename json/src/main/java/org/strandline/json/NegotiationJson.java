package org.strandline.json;

import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Round;
import org.strandline.record.Negotiation.Term;
import tools.jackson.core.JsonGenerator;

/** Writes a negotiation. */
final class NegotiationJson {

    private NegotiationJson() {}

    static void write(JsonGenerator json, Negotiation negotiation) {
        FactsJson.writeStrings(json, "parties", negotiation.parties());
        FactsJson.writeStrings(json, "mediators", negotiation.mediators());
        json.writeArrayPropertyStart("rounds");
        negotiation.rounds().forEach(round -> write(json, round));
        json.writeEndArray();
        json.writeArrayPropertyStart("proposals");
        negotiation.proposals().forEach(proposal -> write(json, proposal));
        json.writeEndArray();
        json.writeArrayPropertyStart("positions");
        negotiation.positions().forEach(position -> write(json, position));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Round round) {
        json.writeStartObject();
        FactsJson.writeSpan(json, round.span());
        FactsJson.writeOptional(json, "place", round.place());
        FactsJson.writeOptional(json, "began", round.began());
        json.writeStringProperty("status", Words.of(round.status()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Proposal proposal) {
        json.writeStartObject();
        FactsJson.writeSpan(json, proposal.span());
        FactsJson.writeStrings(json, "by", proposal.by());
        FactsJson.writeOptional(json, "name", proposal.name());
        FactsJson.writeOptional(json, "inReplyTo", proposal.inReplyTo());
        proposal.phases().ifPresent(phases -> json.writeNumberProperty("phases", phases));
        FactsJson.writeOptional(json, "length", proposal.length());
        json.writeArrayPropertyStart("terms");
        proposal.terms().forEach(term -> write(json, term));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Term term) {
        json.writeStartObject();
        json.writeStringProperty("text", term.text());
        FactsJson.writeSpan(json, term.span());
        term.phase().ifPresent(phase -> json.writeNumberProperty("phase", phase));
        FactsJson.writeOptional(json, "owedBy", term.owedBy());
        FactsJson.writeOptional(json, "owedTo", term.owedTo());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Position position) {
        json.writeStartObject();
        json.writeStringProperty("party", position.party());
        json.writeStringProperty("on", position.on());
        json.writeStringProperty("stance", Words.of(position.stance()));
        FactsJson.writeSpan(json, position.span());
        FactsJson.writeOptional(json, "statement", position.statement());
        json.writeEndObject();
    }
}
