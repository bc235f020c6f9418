package org.strandline.store.search;

import java.util.List;
import java.util.OptionalInt;
import org.strandline.text.Span;

/**
 * A passage before it goes into the index.
 *
 * @param who whose words, deeds or figure it is, by name
 * @param known all that {@code who} are called: names, short forms, offices
 * @param said when it was said, was done, or held, as TIMEX3 values
 * @param places the places that it speaks of
 * @param within of a fact, the number of the stretch of text in which it stands
 */
record Draft(
        Kind kind,
        Span span,
        List<String> who,
        List<String> known,
        List<String> said,
        List<String> places,
        OptionalInt within) {

    Draft {
        who = List.copyOf(who);
        known = List.copyOf(known);
        said = List.copyOf(said);
        places = List.copyOf(places);
    }
}
