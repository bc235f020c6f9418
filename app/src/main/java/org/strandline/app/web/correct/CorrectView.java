package org.strandline.app.web.correct;

import java.util.List;
import java.util.Optional;

/**
 * What can be put right on a page, or of somebody in a story.
 *
 * @param title what it is about
 * @param back where it stands
 * @param author who signed last
 * @param said the statement, where one was pointed at
 * @param named who is named, where a name was pointed at
 * @param move the page, where it may be moved
 * @param lines what else can be pointed at, statements first
 */
public record CorrectView(
        String title,
        String back,
        String author,
        Optional<Said> said,
        Optional<Named> named,
        Optional<Move> move,
        List<Line> lines) {

    public CorrectView {
        lines = List.copyOf(lines);
    }

    /**
     * Something to choose.
     *
     * @param value what the form says for it
     * @param label what people read
     */
    public record Choice(String value, String label) {}

    /**
     * A statement.
     *
     * @param at its place
     * @param words what was said
     * @param who who is said to have said it
     * @param speakers who else may have
     */
    public record Said(String at, String words, String who, List<Choice> speakers) {
        public Said {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * Somebody or something named.
     *
     * @param at where it is named
     * @param name what it is called
     * @param story the id of the story in which it is to be put right everywhere; empty for one page
     * @param others who else there is
     * @param wordings the words that name it
     */
    public record Named(String at, String name, String story, List<Choice> others, List<Choice> wordings) {
        public Named {
            others = List.copyOf(others);
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * A page in its story.
     *
     * @param page the page's id
     * @param story what its story is called
     * @param stories the other stories
     */
    public record Move(String page, String story, List<Choice> stories) {
        public Move {
            stories = List.copyOf(stories);
        }
    }

    /**
     * Something that can be pointed at.
     *
     * @param kind what it is
     * @param words its words
     * @param link where it is put right
     */
    public record Line(String kind, String words, String link) {}
}
