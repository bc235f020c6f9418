package org.strandline.record;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * Something that somebody is said to have said, asked, promised, thought or wanted.
 *
 * @param id unique on the page
 * @param kind whether it is in quote marks
 * @param parts what was said, in order, at least one stretch; quote marks around a stretch are not in it
 * @param act what was done by saying it
 * @param cue the reporting words; empty where there are none
 * @param source who said it first, then each who passed it on; empty where the page does not say
 * @param anonymity how far the page names the first source
 * @param medium where or on what it was said, in the page's words
 * @param said when, as a TIMEX3 value
 * @param to to whom, in the page's words
 * @param polarity whether it asserts or denies
 * @param hedged whether the page keeps its distance: "is said to", "reportedly", "claims"
 * @param replyTo the id of the statement that it answers
 */
public record Statement(
        String id,
        Kind kind,
        List<Span> parts,
        Act act,
        Optional<Span> cue,
        List<Source> source,
        Anonymity anonymity,
        Optional<String> medium,
        Optional<String> said,
        List<String> to,
        Polarity polarity,
        boolean hedged,
        Optional<String> replyTo) {

    /** How much of a statement is in quote marks. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What is done by saying something. */
    public enum Act {
        SAYS,
        ASKS,
        DEMANDS,
        PROMISES,
        THREATENS,
        THINKS,
        WANTS,
        DENIES,
        CONFIRMS
    }

    /** How far a page names whoever said something. */
    public enum Anonymity {
        NAMED,
        /** By what one person is: "a former military official". */
        ROLE,
        /** By what several are: "US officials". */
        COLLECTIVE,
        DOCUMENT,
        UNKNOWN
    }

    /** Whether a statement says that something is so or that it is not. */
    public enum Polarity {
        ASSERTS,
        DENIES
    }

    public Statement {
        parts = List.copyOf(parts);
        source = List.copyOf(source);
        to = List.copyOf(to);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a statement that says nothing");
        }
    }
}
