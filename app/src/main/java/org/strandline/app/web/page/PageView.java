package org.strandline.app.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A page as people see it.
 *
 * @param id the page's
 * @param head what stands over the article
 * @param headline its headline as it stands on the page, or the first words where it has none
 * @param headlineNotes the notes that begin in the headline
 * @param paragraphs the page's blocks in order, those that were left out among them
 * @param people who and what the page speaks of
 * @param figures how many
 * @param events what happened
 * @param talks where the parties to a negotiation stand
 * @param leftOut how many blocks are not part of the article
 */
public record PageView(
        String id,
        Head head,
        List<Piece> headline,
        List<Note> headlineNotes,
        List<Paragraph> paragraphs,
        List<Listed> people,
        List<Listed> figures,
        List<Listed> events,
        List<Listed> talks,
        int leftOut) {

    public PageView {
        headline = List.copyOf(headline);
        headlineNotes = List.copyOf(headlineNotes);
        paragraphs = List.copyOf(paragraphs);
        people = List.copyOf(people);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        talks = List.copyOf(talks);
    }

    /**
     * What is known of an article beside its words.
     *
     * @param title its headline in one line
     * @param about outlet, authors, agency and place, each as people would say it
     * @param published when it was published, in words
     * @param updated when it was changed, in words
     * @param language a BCP 47 tag
     * @param from the file or the address that it came from
     * @param address the address, where it is one that a browser may be sent to
     */
    public record Head(
            String title,
            List<String> about,
            Optional<String> published,
            Optional<String> updated,
            String language,
            String from,
            Optional<String> address) {

        public Head {
            about = List.copyOf(about);
        }
    }

    /**
     * A page in a list.
     *
     * @param id the page's
     * @param title its headline in one line
     * @param outlet who published it, empty where the page does not say
     * @param published when, in words, empty where the page does not say
     * @param statements how many statements it has
     * @param figures how many figures it has
     */
    public record Line(String id, String title, String outlet, String published, int statements, int figures) {}
}
