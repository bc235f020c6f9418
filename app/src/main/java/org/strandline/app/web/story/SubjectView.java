package org.strandline.app.web.story;

import java.util.List;

/**
 * A person, body or place as people see it.
 *
 * @param name what it is called
 * @param kind what it is
 * @param aliases its other names
 * @param offices its offices over time
 * @param stands where it stands
 * @param quotations what it said, the last first
 * @param mentions where pages speak of it first
 */
public record SubjectView(
        String name,
        String kind,
        List<String> aliases,
        List<Office> offices,
        List<StoryView.Stand> stands,
        List<Quote> quotations,
        List<Proof> mentions) {

    public SubjectView {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        stands = List.copyOf(stands);
        quotations = List.copyOf(quotations);
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
     * Something that it said.
     *
     * @param day when
     * @param pages how many independent pages have it
     * @param wordings how outlets word it
     */
    public record Quote(String day, int pages, List<Wording> wordings) {
        public Quote {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * A wording.
     *
     * @param text the words
     * @param proofs where they stand
     */
    public record Wording(String text, List<Proof> proofs) {
        public Wording {
            proofs = List.copyOf(proofs);
        }
    }
}
