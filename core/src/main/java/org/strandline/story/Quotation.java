package org.strandline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Statement;

/**
 * Something that somebody said, as one or several pages have it.
 *
 * @param id unique in the story
 * @param subject the id of the subject who said it, where it is one
 * @param speaker what the speaker is called
 * @param named whether a page names the speaker
 * @param kind how much of it stands in quote marks where most of it does
 * @param date the day on which it was said, or else published first
 * @param topic the words that it shares with others of the same speaker, most telling first
 * @param wordings how it is worded, that of the first page first
 * @param pages how many independent pages have it
 */
public record Quotation(
        String id,
        Optional<String> subject,
        String speaker,
        boolean named,
        Statement.Kind kind,
        Optional<LocalDate> date,
        List<String> topic,
        List<Wording> wordings,
        int pages) {

    public Quotation {
        topic = List.copyOf(topic);
        wordings = List.copyOf(wordings);
    }

    /** The same with a topic. */
    Quotation on(List<String> words) {
        return new Quotation(id, subject, speaker, named, kind, date, words, wordings, pages);
    }

    /**
     * One wording of what was said.
     *
     * @param text the words of the first page that has it so, its parts with " … " between them
     * @param statements which statements of which pages have it so
     */
    public record Wording(String text, List<Said> statements) {

        public Wording {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement of a page.
     *
     * @param statement its id on the page
     * @param evidence where its parts stand
     */
    public record Said(String statement, List<Evidence> evidence) {

        public Said {
            evidence = List.copyOf(evidence);
        }
    }
}
