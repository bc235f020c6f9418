package org.strandline.event;

import java.util.Optional;
import org.strandline.record.Statement;

/**
 * Where and when something happened, whom it cost, and who says so, as far as the words around it tell.
 *
 * @param place where, in the page's words
 * @param date when, as a TIMEX3 value
 * @param deaths the id of the figure of those killed
 * @param injuries the id of the figure of those injured
 * @param said the innermost statement that tells of it; empty where the page itself does
 */
public record Circumstances(
        Optional<String> place,
        Optional<String> date,
        Optional<String> deaths,
        Optional<String> injuries,
        Optional<Statement> said) {

    /** The same without those whom something else beside it cost. */
    Circumstances withoutHarm() {
        return new Circumstances(place, date, Optional.empty(), Optional.empty(), said);
    }
}
