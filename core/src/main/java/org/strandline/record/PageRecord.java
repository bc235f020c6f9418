package org.strandline.record;

import java.util.List;
import java.util.Optional;

/**
 * Everything that Strandline says about one page.
 *
 * @param id the page's
 * @param version the version of the reader
 * @param source where the page came from
 * @param article the article and what surrounds it
 * @param facts what the article says
 */
public record PageRecord(String id, String version, PageSource source, Article article, Facts facts)
        implements Reading {

    /**
     * What an article says, each list in the order of the text.
     *
     * @param entities who and what it speaks of
     * @param statements who said what
     * @param times its time expressions
     * @param figures its counts, shares, sums and ranks
     * @param events who did what to whom
     * @param process the negotiation that it tells of, if it tells of one
     */
    public record Facts(
            List<Entity> entities,
            List<Statement> statements,
            List<TimeExpression> times,
            List<Figure> figures,
            List<Event> events,
            Optional<Negotiation> process) {

        /** Of an article in a language that is not read. */
        public static final Facts NONE =
                new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

        public Facts {
            entities = List.copyOf(entities);
            statements = List.copyOf(statements);
            times = List.copyOf(times);
            figures = List.copyOf(figures);
            events = List.copyOf(events);
        }
    }
}
