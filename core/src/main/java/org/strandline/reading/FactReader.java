package org.strandline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.actor.AffiliationReader;
import org.strandline.entity.EntityFinder;
import org.strandline.event.EventFinder;
import org.strandline.figure.FigureFinder;
import org.strandline.place.CountryWords;
import org.strandline.place.PlaceResolver;
import org.strandline.process.NegotiationFinder;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Prose;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;
import org.strandline.statement.StatementFinder;
import org.strandline.time.TimeFinder;

/** Takes the facts from an article: sentences first, then each finder with what the finders before it found. */
public final class FactReader {

    private final ProseReader prose;
    private final TimeFinder times = new TimeFinder();
    private final EntityFinder entities = new EntityFinder();
    private final PlaceResolver places = PlaceResolver.english();
    private final AffiliationReader affiliations = new AffiliationReader(CountryWords::code);
    private final StatementFinder statements = new StatementFinder();
    private final FigureFinder figures = new FigureFinder();
    private final EventFinder events = new EventFinder();
    private final NegotiationFinder negotiations = new NegotiationFinder();

    /**
     * @param sentences reads English
     * @param day the day against which times are read on pages that have no date themselves
     */
    public FactReader(SentenceReader sentences, Optional<LocalDate> day) {
        this.prose = new ProseReader(sentences, day);
    }

    /** What {@code article} says, which is written in English. */
    public Facts read(Article article) {
        return read(prose(article));
    }

    /** The sentences that the facts of {@code article} are taken from. */
    public Prose prose(Article article) {
        return prose.read(article);
    }

    private Facts read(Prose prose) {
        List<Entity> entities = affiliations.read(prose.text(), places.resolve(prose, this.entities.find(prose)));
        List<TimeExpression> times = this.times.find(prose);
        List<Statement> statements = this.statements.find(prose, entities, times);
        List<Figure> figures = this.figures.find(prose, entities, times, statements);
        List<Event> events = this.events.find(prose, entities, times, statements, figures);
        Optional<Negotiation> process = negotiations.find(prose, entities, times, statements, events);
        return new Facts(entities, statements, times, figures, events, process);
    }
}
