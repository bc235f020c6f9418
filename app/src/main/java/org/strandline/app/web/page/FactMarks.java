package org.strandline.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Mention;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.text.Span;

/** Turns the facts of a page into marks on its text. */
final class FactMarks {

    private static final String CUE = "cue";

    private final Notes notes;
    private final List<Mark> marks = new ArrayList<>();

    private FactMarks(Notes notes) {
        this.notes = notes;
    }

    static List<Mark> of(PageRecord page, Notes notes) {
        FactMarks marks = new FactMarks(notes);
        Facts facts = page.facts();
        facts.statements().forEach(marks::statement);
        facts.entities().forEach(marks::entity);
        facts.figures().forEach(marks::figure);
        facts.times().forEach(marks::time);
        facts.events().forEach(marks::event);
        facts.process().ifPresent(marks::talks);
        return List.copyOf(marks.marks);
    }

    private void statement(Statement statement) {
        String style = Layer.STATEMENTS.style() + " " + statement.kind().name().toLowerCase(Locale.ROOT);
        Span last = statement.parts().getLast();
        for (Span part : statement.parts()) {
            Optional<Integer> note = part.equals(last) ? Optional.of(notes.number(statement)) : Optional.empty();
            marks.add(new Mark(part, style, "", note));
        }
        statement.cue().ifPresent(cue -> marks.add(Mark.of(cue, CUE, "")));
    }

    private void entity(Entity entity) {
        String style = Layer.ENTITIES.style() + " " + entity.type().name().toLowerCase(Locale.ROOT);
        String tip = Words.of(entity.type()) + ": " + Words.ofPage(entity.name());
        for (Mention mention : entity.mentions()) {
            marks.add(Mark.of(mention.span(), style, tip));
        }
    }

    private void figure(Figure figure) {
        String counted = figure.counts().map(Figure.Counted::text).orElse("");
        String unit = figure.unit().map(word -> " " + word).orElse("");
        String tip = Words.of(figure.hedge()) + Words.of(figure.value()) + unit + " " + Words.ofPage(counted);
        marks.add(Mark.of(figure.span(), Layer.FIGURES.style(), tip.strip()));
    }

    private void time(TimeExpression time) {
        String mod = time.mod().map(word -> " (" + Words.of(word) + ")").orElse("");
        marks.add(Mark.of(time.span(), Layer.TIMES.style(), time.value() + mod));
    }

    private void event(Event event) {
        String tip = Words.of(event.type()) + ", " + Words.of(event.status());
        event.mentions().forEach(span -> marks.add(Mark.of(span, Layer.EVENTS.style(), tip)));
    }

    private void talks(Negotiation process) {
        for (Negotiation.Position position : process.positions()) {
            String tip = Words.of(position.stance()) + " " + Words.ofPage(position.on());
            marks.add(Mark.of(position.span(), Layer.TALKS.style(), tip));
        }
        process.proposals().forEach(proposal -> proposal.terms()
                .forEach(term -> marks.add(Mark.of(term.span(), Layer.TALKS.style(), "a term of a proposal"))));
    }
}
