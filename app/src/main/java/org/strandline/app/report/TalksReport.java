package org.strandline.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Round;
import org.strandline.record.Negotiation.Stance;
import org.strandline.record.Negotiation.Term;
import org.strandline.record.PageRecord;

/** The state of the talks for people: who negotiates, where and since when, what is on the table, who stands where. */
final class TalksReport {

    private static final String MARK = "  • ";
    private static final String UNDER = "      ";
    private static final String BETWEEN = " · ";

    private final Sheet sheet;
    private final Map<String, Entity> entities;

    private TalksReport(Sheet sheet, PageRecord page) {
        this.sheet = sheet;
        this.entities = page.facts().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    static void write(Sheet sheet, PageRecord page) {
        TalksReport report = new TalksReport(sheet, page);
        page.facts().process().ifPresent(report::write);
    }

    private void write(Negotiation talks) {
        sheet.title("The talks");
        writeLine("between " + names(talks.parties()));
        if (!talks.mediators().isEmpty()) {
            writeLine("mediated by " + names(talks.mediators()));
        }
        talks.rounds().forEach(round -> writeLine(words(round)));
        talks.proposals().forEach(this::write);
        Map<String, StringJoiner> byParty = new LinkedHashMap<>();
        for (Position position : talks.positions()) {
            byParty.computeIfAbsent(name(position.party()), party -> new StringJoiner("; ", party + " ", ""))
                    .add(words(position.stance()) + ": " + position.on());
        }
        byParty.values().forEach(positions -> writeLine(positions.toString()));
    }

    private void write(Proposal proposal) {
        StringJoiner line = new StringJoiner(BETWEEN);
        String what = proposal.name().orElse("proposal");
        line.add(proposal.by().isEmpty() ? what : what + " by " + names(proposal.by()));
        proposal.phases().ifPresent(count -> line.add(count + (count == 1 ? " phase" : " phases")));
        proposal.length().ifPresent(line::add);
        proposal.inReplyTo().ifPresent(answered -> line.add("in reply to " + answered));
        writeLine(line.toString());
        proposal.terms().forEach(term -> sheet.marked(UNDER, Harmless.line(words(term))));
    }

    private void writeLine(String line) {
        sheet.marked(MARK, Harmless.line(line));
    }

    private static String words(Round round) {
        StringJoiner line = new StringJoiner(BETWEEN);
        line.add(round.place().map(place -> "a round in " + place).orElse("a round"));
        round.began().ifPresent(line::add);
        line.add(round.status().name().toLowerCase(Locale.ROOT));
        return line.toString();
    }

    private String words(Term term) {
        StringJoiner line = new StringJoiner(BETWEEN);
        line.add(term.text());
        term.phase().ifPresent(phase -> line.add("phase " + phase));
        term.owedBy().ifPresent(id -> line.add("by " + name(id)));
        term.owedTo().ifPresent(id -> line.add("to " + name(id)));
        return line.toString();
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case DEMANDS -> "demands";
            case ACCEPTS -> "accepts";
            case REJECTS -> "rejects";
            case CONDITIONS -> "only on condition";
            case OPEN -> "is open to";
            case SILENT -> "is silent on";
        };
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        return Optional.ofNullable(entities.get(id)).map(Entity::name).orElse(id);
    }
}
