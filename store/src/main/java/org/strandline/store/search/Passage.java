package org.strandline.store.search;

import java.util.List;
import org.strandline.text.Span;

/**
 * A passage that was found.
 *
 * @param page the page that it stands on
 * @param kind what it is
 * @param span where it stands in the text of the page's article
 * @param text its words
 * @param who who said it, did it, or whose figure it is; of running text everybody who says something in it
 * @param said when it was said, was done, or held, as TIMEX3 values
 * @param alsoOn the ids of other pages with the same words
 */
public record Passage(
        PageLabel page, Kind kind, Span span, String text, List<String> who, List<String> said, List<String> alsoOn) {

    public Passage {
        who = List.copyOf(who);
        said = List.copyOf(said);
        alsoOn = List.copyOf(alsoOn);
    }
}
