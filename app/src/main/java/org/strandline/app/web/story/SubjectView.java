package org.strandline.app.web.story;

import java.util.List;

/**
 * A person, body or place as people see it.
 *
 * @param name what it is called
 * @param kind what it is
 * @param aliases its other names
 * @param pages how many pages speak of it
 * @param offices its offices over time
 * @param stands where it stands
 * @param by what it said, the last first
 * @param to what was said to it
 * @param about what others said of it
 * @param figures the figures that it gives
 * @param deeds what it did and what was done to it, the last first
 * @param mentions where pages speak of it first
 */
public record SubjectView(
        String name,
        String kind,
        List<String> aliases,
        int pages,
        List<Office> offices,
        List<StoryView.Stand> stands,
        List<Quote> by,
        List<Quote> to,
        List<Quote> about,
        List<Counted> figures,
        List<Deed> deeds,
        List<Proof> mentions) {

    public SubjectView {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        stands = List.copyOf(stands);
        by = List.copyOf(by);
        to = List.copyOf(to);
        about = List.copyOf(about);
        figures = List.copyOf(figures);
        deeds = List.copyOf(deeds);
        mentions = List.copyOf(mentions);
    }

    /**
     * An office.
     *
     * @param title what it is
     * @param when from when to when pages say so
     * @param proofs where they do
     */
    public record Office(String title, String when, List<Proof> proofs) {
        public Office {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Something that was said.
     *
     * @param day when
     * @param speaker who said it, empty where it is the subject
     * @param link where the speaker's own page is, empty where there is none
     * @param pages how many independent pages have it
     * @param wordings how outlets word it, that of the first page first
     */
    public record Quote(String day, String speaker, String link, int pages, List<Wording> wordings) {
        public Quote {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * A wording.
     *
     * @param parts the words, those that the first wording does not have apart
     * @param proofs where they stand
     */
    public record Wording(List<ChangesView.Part> parts, List<Proof> proofs) {
        public Wording {
            parts = List.copyOf(parts);
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * A figure.
     *
     * @param what what is counted
     * @param number how many
     * @param day for which day
     * @param proofs where pages say so
     */
    public record Counted(String what, String number, String day, List<Proof> proofs) {
        public Counted {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * Something that happened.
     *
     * @param day when, in words
     * @param what what kind of thing, and whether it happened
     * @param part whether the subject did it, or it was done to it
     * @param sentence the page's sentence for it
     * @param proofs where it stands
     */
    public record Deed(String day, String what, String part, String sentence, List<Proof> proofs) {
        public Deed {
            proofs = List.copyOf(proofs);
        }
    }
}
