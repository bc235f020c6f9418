package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.PageTime;

/**
 * What the pages of one story say together. Everything points at words on a page; nothing is written by us.
 *
 * @param id the story's
 * @param title the headline that says most of what the others say
 * @param first when its first page was published
 * @param last when its last page was published or updated
 * @param pages the ids of its pages, in order of time
 * @param copies the ids of pages that carry one agency text
 * @param versions the ids of pages that are versions of one page, the oldest first
 * @param timeline the days that matter, in order
 * @param subjects the persons, bodies and places, those with most mentions first
 * @param voices who is quoted, those with most statements first
 * @param quotations what was said, the same words in several outlets once, in order of time
 * @param figures what was counted, over time
 * @param positions where the parties stand, over time
 * @param plans what was to happen, and what came of it
 * @param revisions what each later version of a page changes, in the order of {@code versions}
 * @param news what each page adds to those before it, in the order of the pages
 */
public record Story(
        String id,
        Optional<Title> title,
        Optional<PageTime> first,
        Optional<PageTime> last,
        List<String> pages,
        List<List<String>> copies,
        List<List<String>> versions,
        List<Day> timeline,
        List<Subject> subjects,
        List<Voice> voices,
        List<Quotation> quotations,
        List<FigureSeries> figures,
        List<PositionSeries> positions,
        List<Plan> plans,
        List<Revision> revisions,
        List<News> news) {

    public Story {
        pages = List.copyOf(pages);
        copies = List.copyOf(copies);
        versions = List.copyOf(versions);
        timeline = List.copyOf(timeline);
        subjects = List.copyOf(subjects);
        voices = List.copyOf(voices);
        quotations = List.copyOf(quotations);
        figures = List.copyOf(figures);
        positions = List.copyOf(positions);
        plans = List.copyOf(plans);
        revisions = List.copyOf(revisions);
        news = List.copyOf(news);
    }

    /**
     * A headline.
     *
     * @param text its words
     * @param evidence where they stand
     */
    public record Title(String text, Evidence evidence) {}

    /**
     * A day that matters.
     *
     * @param date the day on which it happened or is to happen
     * @param summary a sentence of a page that tells of it
     * @param evidence where pages tell of it, the summary first
     * @param pages how many independent pages tell of it
     */
    public record Day(LocalDate date, String summary, List<Evidence> evidence, int pages) {

        public Day {
            evidence = List.copyOf(evidence);
        }
    }
}
