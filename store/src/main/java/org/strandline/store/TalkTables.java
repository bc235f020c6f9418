package org.strandline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.strandline.json.Words;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.text.Span;

/** The tables of talks: what was proposed, and who wants what. */
final class TalkTables {

    private TalkTables() {}

    static void add(Sql sql, long page, Negotiation talks, Function<Span, String> words) throws SQLException {
        List<Object[]> proposals = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        FactTables.numbered(talks.proposals(), (n, proposal) -> {
            proposals.add(proposal(page, n, proposal, words));
            FactTables.numbered(
                    proposal.terms(),
                    (place, term) -> terms.add(new Object[] {
                        page,
                        n,
                        place,
                        term.phase(),
                        term.owedBy(),
                        term.owedTo(),
                        term.text(),
                        term.span().start(),
                        term.span().end()
                    }));
        });
        sql.updateAll(
                "INSERT INTO proposal (page, n, name, by_entities, in_reply_to, phases, length, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                proposals);
        sql.updateAll(
                "INSERT INTO proposal_term (page, proposal, n, phase, owed_by, owed_to, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                terms);
        List<Object[]> positions = new ArrayList<>();
        FactTables.numbered(talks.positions(), (n, position) -> positions.add(position(page, n, position, words)));
        sql.updateAll(
                "INSERT INTO party_position (page, n, party, topic, stance, statement, words, start_char, end_char)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                positions);
    }

    private static Object[] proposal(long page, int n, Proposal proposal, Function<Span, String> words) {
        return new Object[] {
            page,
            n,
            proposal.name(),
            String.join(" ", proposal.by()),
            proposal.inReplyTo(),
            proposal.phases(),
            proposal.length(),
            words.apply(proposal.span()),
            proposal.span().start(),
            proposal.span().end()
        };
    }

    private static Object[] position(long page, int n, Position position, Function<Span, String> words) {
        return new Object[] {
            page,
            n,
            position.party(),
            position.on(),
            Words.of(position.stance()),
            position.statement(),
            words.apply(position.span()),
            position.span().start(),
            position.span().end()
        };
    }
}
