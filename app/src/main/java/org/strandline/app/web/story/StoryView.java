package org.strandline.app.web.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A story as people see it.
 *
 * @param id the story's
 * @param title its headline
 * @param span from when to when, in words
 * @param since since when news is shown
 * @param news what is new, changed and dropped since then
 * @param timeline the days that matter
 * @param board where the parties stand
 * @param figures what was counted, over time
 * @param voices who is quoted
 * @param quoted how much is quoted on each day
 * @param places where it happens
 * @param plans what was to happen
 * @param people who and what it is about
 * @param pages its latest pages
 * @param total how many pages it has
 */
public record StoryView(
        String id,
        String title,
        String span,
        Since since,
        List<Item> news,
        List<Day> timeline,
        Board board,
        List<FigureChart> figures,
        List<Speaker> voices,
        List<QuotedDay> quoted,
        List<Spot> places,
        List<Planned> plans,
        List<Person> people,
        List<Page> pages,
        int total) {

    static final int MOST_PAGES = 60;

    public StoryView {
        news = List.copyOf(news);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
        voices = List.copyOf(voices);
        quoted = List.copyOf(quoted);
        places = List.copyOf(places);
        plans = List.copyOf(plans);
        people = List.copyOf(people);
        pages = List.copyOf(pages);
    }

    /** How many things are counted on which claimants disagree. */
    public long disputed() {
        return figures.stream().filter(FigureChart::disagree).count();
    }

    /** Whether there are more pages than are shown: all of them are in their list, which has pages of its own. */
    public boolean isCut() {
        return pages.size() == MOST_PAGES;
    }

    /**
     * Something that is new.
     *
     * @param change new, changed or dropped
     * @param layer what kind of fact
     * @param parts its words, and those around a number
     * @param before the words that it had before
     * @param proofs where it stands
     */
    public record Item(
            String change, String layer, List<ChangesView.Part> parts, Optional<String> before, List<Proof> proofs) {
        public Item {
            parts = List.copyOf(parts);
            proofs = List.copyOf(proofs);
        }

        /** All its words. */
        String text() {
            return parts.stream().map(ChangesView.Part::text).collect(Collectors.joining());
        }
    }

    /**
     * A day that matters.
     *
     * @param date in ISO 8601
     * @param words the day in words
     * @param summary a sentence of a page
     * @param pages how many independent pages tell of it
     * @param proofs where they do
     */
    public record Day(String date, String words, String summary, int pages, List<Proof> proofs) {
        public Day {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Where a party stands on a thing, now and before.
     *
     * @param party who
     * @param on on what
     * @param stance where it stands now
     * @param since since when
     * @param words the words in which a page says so
     * @param history where it stood before, the last first
     * @param proofs where pages say so
     */
    public record Stand(
            String party,
            String on,
            String stance,
            String since,
            String words,
            List<String> history,
            List<Proof> proofs) {
        public Stand {
            history = List.copyOf(history);
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Somebody who is quoted.
     *
     * @param name who
     * @param subject the id of the subject, where it is one
     * @param statements how many statements
     * @param named how many of them under a name
     * @param direct how many of them word for word
     * @param over when
     */
    public record Speaker(
            String name, Optional<String> subject, int statements, int named, int direct, Sparkline over) {}

    /**
     * Something that was to happen.
     *
     * @param summary a sentence of a page
     * @param planned for when
     * @param outcome what came of it
     * @param proofs where pages tell of it
     */
    public record Planned(String summary, String planned, String outcome, List<Proof> proofs) {
        public Planned {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Somebody or something.
     *
     * @param id the subject's
     * @param name what it is called
     * @param kind what it is
     * @param office its last office
     * @param mentions how often pages mention it
     */
    public record Person(String id, String name, String kind, String office, int mentions) {}

    /**
     * A page of the story.
     *
     * @param id the page's
     * @param title its headline
     * @param about outlet and time
     * @param copies the pages with the same agency text
     * @param before the id of the version before it
     * @param versions its older versions, the oldest first
     */
    public record Page(
            String id, String title, String about, List<Page> copies, Optional<String> before, List<Page> versions) {
        public Page {
            copies = List.copyOf(copies);
            versions = List.copyOf(versions);
        }
    }
}
