package org.strandline.app.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A note in the margin: who is said to have said something, through whom, and how.
 *
 * @param number which note of the page it is, the first being 1
 * @param who the first source, in the page's words; "Nobody is named" where there is none
 * @param through those who passed it on, the first one first
 * @param named how far the page names the first source, in words
 * @param about how it was said: act, medium, day, to whom, with what distance
 * @param at where the statement begins, as addresses write it
 * @param answers the number of the note of the statement that it answers
 */
public record Note(
        int number,
        String who,
        List<String> through,
        String named,
        List<String> about,
        String at,
        Optional<Integer> answers) {

    public Note {
        through = List.copyOf(through);
        about = List.copyOf(about);
    }
}
